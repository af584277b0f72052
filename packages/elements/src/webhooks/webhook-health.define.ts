import '../ui/time.define.js'
import { defineElement } from '../base/define-element.js'
import { WebhookHealthElement } from './webhook-health.js'

defineElement('wg-webhook-health', WebhookHealthElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-webhook-health': WebhookHealthElement
  }
}
