import '../ui/dialog.define.js'
import '../ui/time.define.js'
import './secret-dialog.define.js'
import './webhook-detail.define.js'
import './webhook-form.define.js'
import './webhook-health.define.js'
import { defineElement } from '../base/define-element.js'
import { WebhooksElement } from './webhooks.js'

defineElement('wg-webhooks', WebhooksElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-webhooks': WebhooksElement
  }
}
