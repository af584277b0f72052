import { defineElement } from '../base/define-element.js'
import { CopyElement } from './copy.js'

defineElement('wg-ui-copy', CopyElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-ui-copy': CopyElement
  }
}
