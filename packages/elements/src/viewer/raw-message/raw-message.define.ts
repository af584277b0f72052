import '../../ui/copy.define.js'
import { defineElement } from '../../base/define-element.js'
import { RawMessageElement } from './raw-message.js'

defineElement('wg-raw-message', RawMessageElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-raw-message': RawMessageElement
  }
}
