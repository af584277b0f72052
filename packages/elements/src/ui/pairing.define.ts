import { defineElement } from '../base/define-element.js'
import './tabs.define.js'
import { PairingElement } from './pairing.js'

defineElement('wg-ui-pairing', PairingElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-ui-pairing': PairingElement
  }
}
