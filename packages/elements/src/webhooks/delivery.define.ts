import '../ui/copy.define.js'
import '../ui/time.define.js'
import './signature-check.define.js'
import { defineElement } from '../base/define-element.js'
import { DeliveryElement } from './delivery.js'

defineElement('wg-delivery', DeliveryElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-delivery': DeliveryElement
  }
}
