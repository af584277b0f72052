import '../../ui/bulk-bar.define.js'
import '../../ui/confirm.define.js'
import { defineElement } from '../../base/define-element.js'
import { SessionBulkElement } from './session-bulk.js'

defineElement('wg-session-bulk', SessionBulkElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-session-bulk': SessionBulkElement
  }
}
