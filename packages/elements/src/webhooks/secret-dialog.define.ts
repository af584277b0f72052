import '../ui/copy.define.js'
import '../ui/dialog.define.js'
import { defineElement } from '../base/define-element.js'
import { SecretDialogElement } from './secret-dialog.js'

defineElement('wg-secret-dialog', SecretDialogElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-secret-dialog': SecretDialogElement
  }
}
