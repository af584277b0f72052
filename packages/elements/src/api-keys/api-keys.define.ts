import '../ui/bulk-bar.define.js'
import '../ui/copy.define.js'
import '../ui/dialog.define.js'
import '../ui/search.define.js'
import '../ui/time.define.js'
import './key-form.define.js'
import './key-revoke.define.js'
import { defineElement } from '../base/define-element.js'
import { ApiKeysElement } from './api-keys.js'

defineElement('wg-api-keys', ApiKeysElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-api-keys': ApiKeysElement
  }
}
