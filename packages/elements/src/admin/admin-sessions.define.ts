import '../ui/search.define.js'
import '../ui/segmented.define.js'
import { defineElement } from '../base/define-element.js'
import { AdminSessionsElement } from './admin-sessions.js'

defineElement('wg-admin-sessions', AdminSessionsElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-admin-sessions': AdminSessionsElement
  }
}
