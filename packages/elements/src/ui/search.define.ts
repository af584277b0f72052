import { defineElement } from '../base/define-element.js'
import { SearchElement } from './search.js'

defineElement('wg-ui-search', SearchElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-ui-search': SearchElement
  }
}
