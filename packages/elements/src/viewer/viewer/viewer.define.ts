import '../chat-list/chat-list.define.js'
import { defineElement } from '../../base/define-element.js'
import { ViewerElement } from './viewer.js'

defineElement('wg-viewer', ViewerElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-viewer': ViewerElement
  }
}
