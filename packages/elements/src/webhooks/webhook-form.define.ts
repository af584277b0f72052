import './retry-fields.define.js'
import { defineElement } from '../base/define-element.js'
import { WebhookFormElement } from './webhook-form.js'

defineElement('wg-webhook-form', WebhookFormElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-webhook-form': WebhookFormElement
  }
}
