import '../ui/confirm.define.js'
import { defineElement } from '../base/define-element.js'
import { KeyRevokeElement } from './key-revoke.js'

defineElement('wg-key-revoke', KeyRevokeElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-key-revoke': KeyRevokeElement
  }
}
