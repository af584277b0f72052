import { defineElement } from '../base/define-element.js'
import { OrgSwitcherElement } from './org-switcher.js'

defineElement('wg-org-switcher', OrgSwitcherElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-org-switcher': OrgSwitcherElement
  }
}
