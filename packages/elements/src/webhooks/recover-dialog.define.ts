import '../ui/confirm.define.js'
import { defineElement } from '../base/define-element.js'
import { RecoverDialogElement } from './recover-dialog.js'

defineElement('wg-recover-dialog', RecoverDialogElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-recover-dialog': RecoverDialogElement
  }
}
