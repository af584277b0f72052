import '../ui/search.define.js'
import '../ui/time.define.js'
import { defineElement } from '../base/define-element.js'
import { ApiKeysElement } from './api-keys.js'

defineElement('wg-api-keys', ApiKeysElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-api-keys': ApiKeysElement
  }
}
