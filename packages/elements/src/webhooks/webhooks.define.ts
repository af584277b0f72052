import '../ui/time.define.js'
import './webhook-health.define.js'
import { defineElement } from '../base/define-element.js'
import { WebhooksElement } from './webhooks.js'

defineElement('wg-webhooks', WebhooksElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-webhooks': WebhooksElement
  }
}
