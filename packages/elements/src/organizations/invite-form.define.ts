import '../ui/copy.define.js'
import '../ui/dialog.define.js'
import { defineElement } from '../base/define-element.js'
import { InviteFormElement } from './invite-form.js'

defineElement('wg-invite-form', InviteFormElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-invite-form': InviteFormElement
  }
}
