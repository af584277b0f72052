import { defineElement } from '../base/define-element.js'
import { QrElement } from './qr.js'

defineElement('wg-ui-qr', QrElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-ui-qr': QrElement
  }
}
