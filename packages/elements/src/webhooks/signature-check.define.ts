import { defineElement } from '../base/define-element.js'
import { SignatureCheckElement } from './signature-check.js'

defineElement('wg-signature-check', SignatureCheckElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-signature-check': SignatureCheckElement
  }
}
