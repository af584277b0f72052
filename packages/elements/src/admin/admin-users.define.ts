import '../ui/search.define.js'
import '../ui/segmented.define.js'
import '../ui/time.define.js'
import { defineElement } from '../base/define-element.js'
import { AdminUsersElement } from './admin-users.js'

defineElement('wg-admin-users', AdminUsersElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-admin-users': AdminUsersElement
  }
}
