import { defineElement } from '../../base/define-element.js'
import '../../ui/time.define.js'
import '../session-controls/session-controls.define.js'
import { SessionCardElement } from './session-card.js'

defineElement('wg-session-card', SessionCardElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-session-card': SessionCardElement
  }
}
