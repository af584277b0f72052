import { defineElement } from '../../base/define-element.js'
import '../../ui/search.define.js'
import { SessionsElement } from './sessions.js'

defineElement('wg-sessions', SessionsElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-sessions': SessionsElement
  }
}
