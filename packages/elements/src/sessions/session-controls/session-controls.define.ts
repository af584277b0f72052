import { defineElement } from '../../base/define-element.js'
import '../../ui/menu.define.js'
import { SessionControlsElement } from './session-controls.js'

defineElement('wg-session-controls', SessionControlsElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-session-controls': SessionControlsElement
  }
}
