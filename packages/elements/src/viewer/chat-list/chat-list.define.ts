import '../../ui/search.define.js'
import { defineElement } from '../../base/define-element.js'
import { ChatListElement } from './chat-list.js'

defineElement('wg-chat-list', ChatListElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-chat-list': ChatListElement
  }
}
