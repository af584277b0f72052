import { defineElement } from '../../base/define-element.js'
import { ContactListElement } from './contact-list.js'

defineElement('wg-contact-list', ContactListElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-contact-list': ContactListElement
  }
}
