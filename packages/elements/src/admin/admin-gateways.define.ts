import '../ui/time.define.js'
import { defineElement } from '../base/define-element.js'
import { AdminGatewaysElement } from './admin-gateways.js'

defineElement('wg-admin-gateways', AdminGatewaysElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-admin-gateways': AdminGatewaysElement
  }
}
