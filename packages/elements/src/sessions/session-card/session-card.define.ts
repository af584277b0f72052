import { defineElement } from '../../base/define-element.js'
import { SessionCardElement } from './session-card.js'

defineElement('wg-session-card', SessionCardElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-session-card': SessionCardElement
  }
}
