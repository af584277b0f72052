import '../../ui/confirm.define.js'
import '../../ui/dialog.define.js'
import '../session-pairing/session-pairing.define.js'
import { defineElement } from '../../base/define-element.js'
import { SessionDialogElement } from './session-dialog.js'

defineElement('wg-session-dialog', SessionDialogElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-session-dialog': SessionDialogElement
  }
}
