import { defineElement } from '../base/define-element.js'
import './copy.define.js'
import './qr.define.js'
import './tabs.define.js'
import { PairingPhoneFormElement } from './pairing-phone-form.js'
import { PairingElement } from './pairing.js'

defineElement('wg-ui-pairing-phone-form', PairingPhoneFormElement)
defineElement('wg-ui-pairing', PairingElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-ui-pairing': PairingElement
    'wg-ui-pairing-phone-form': PairingPhoneFormElement
  }
}
