import '../ui/time.define.js'
import './invitations.define.js'
import { defineElement } from '../base/define-element.js'
import { MembersElement } from './members.js'

defineElement('wg-members', MembersElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-members': MembersElement
  }
}
