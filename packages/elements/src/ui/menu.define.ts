import { defineElement } from '../base/define-element.js'
import { MenuElement } from './menu.js'

defineElement('wg-ui-menu', MenuElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-ui-menu': MenuElement
  }
}
