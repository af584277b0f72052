import '../ui/pairing.define.js'
import { defineElement } from '../base/define-element.js'
import { AdminNumberElement } from './admin-number.js'

defineElement('wg-admin-number', AdminNumberElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-admin-number': AdminNumberElement
  }
}
