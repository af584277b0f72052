import { defineElement } from '../base/define-element.js'
import { InvitationsElement } from './invitations.js'

defineElement('wg-invitations', InvitationsElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-invitations': InvitationsElement
  }
}
