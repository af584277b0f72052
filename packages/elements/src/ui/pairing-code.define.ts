import './copy.define.js'
import { defineElement } from '../base/define-element.js'
import { PairingPhoneFormElement } from './pairing-phone-form.js'

export { codePanel } from './pairing-code.js'

defineElement('wg-ui-pairing-phone-form', PairingPhoneFormElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-ui-pairing-phone-form': PairingPhoneFormElement
  }
}
