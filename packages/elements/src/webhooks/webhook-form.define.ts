import '../ui/dialog.define.js'
import './retry-fields.define.js'
// A secret is shown once: what shows it is here before it is made.
import './secret-dialog.define.js'
import { defineElement } from '../base/define-element.js'
import { WebhookFormElement } from './webhook-form.js'

defineElement('wg-webhook-form', WebhookFormElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-webhook-form': WebhookFormElement
  }
}
