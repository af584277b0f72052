import { defineElement } from '../../base/define-element.js'
import '../../ui/pairing.define.js'
import { SessionPairingElement } from './session-pairing.js'

defineElement('wg-session-pairing', SessionPairingElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-session-pairing': SessionPairingElement
  }
}
