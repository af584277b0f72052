import { defineElement } from '../base/define-element.js'
import { TimeElement } from './time.js'

defineElement('wg-ui-time', TimeElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-ui-time': TimeElement
  }
}
