import { defineElement } from '../base/define-element.js'
import { RetryFieldsElement } from './retry-fields.js'

defineElement('wg-retry-fields', RetryFieldsElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-retry-fields': RetryFieldsElement
  }
}
