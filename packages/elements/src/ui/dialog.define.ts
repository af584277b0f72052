import { defineElement } from '../base/define-element.js'
import { DialogElement } from './dialog.js'

defineElement('wg-ui-dialog', DialogElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-ui-dialog': DialogElement
  }
}
