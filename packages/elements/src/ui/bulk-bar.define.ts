import { defineElement } from '../base/define-element.js'
import { BulkBarElement } from './bulk-bar.js'

defineElement('wg-ui-bulk-bar', BulkBarElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-ui-bulk-bar': BulkBarElement
  }
}
