import '../ui/confirm.define.js'
import '../ui/copy.define.js'
import '../ui/time.define.js'
import './delivery.define.js'
import './recover-dialog.define.js'
import './secret-dialog.define.js'
import { defineElement } from '../base/define-element.js'
import { WebhookDetailElement } from './webhook-detail.js'

defineElement('wg-webhook-detail', WebhookDetailElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-webhook-detail': WebhookDetailElement
  }
}
