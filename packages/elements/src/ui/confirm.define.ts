import { defineElement } from '../base/define-element.js'
import { ConfirmElement } from './confirm.js'
import './dialog.define.js'

defineElement('wg-ui-confirm', ConfirmElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-ui-confirm': ConfirmElement
  }
}
