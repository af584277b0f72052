import '../../ui/search.define.js'
import '../../ui/segmented.define.js'
import '../contact-list/contact-list.define.js'
import { defineElement } from '../../base/define-element.js'
import { ContactsElement } from './contacts.js'

defineElement('wg-contacts', ContactsElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-contacts': ContactsElement
  }
}
