import { defineElement } from '../../base/define-element.js'
import '../../ui/dialog.define.js'
import '../session-pairing/session-pairing.define.js'
import { SessionAddElement } from './session-add.js'

defineElement('wg-session-add', SessionAddElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-session-add': SessionAddElement
  }
}
