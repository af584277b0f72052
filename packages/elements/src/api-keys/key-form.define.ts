import '../ui/copy.define.js'
import '../ui/dialog.define.js'
import { defineElement } from '../base/define-element.js'
import { KeyFormElement } from './key-form.js'

defineElement('wg-key-form', KeyFormElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-key-form': KeyFormElement
  }
}
