import '../ui/confirm.define.js'
import { defineElement } from '../base/define-element.js'
import { UserDialogElement } from './user-dialog.js'

defineElement('wg-user-dialog', UserDialogElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-user-dialog': UserDialogElement
  }
}
