import { defineElement } from '../base/define-element.js'
import { TabsElement } from './tabs.js'

defineElement('wg-ui-tabs', TabsElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-ui-tabs': TabsElement
  }
}
