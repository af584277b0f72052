import '../../ui/copy.define.js'
import { defineElement } from '../../base/define-element.js'
import { PersonDetailElement } from './person-detail.js'

defineElement('wg-person-detail', PersonDetailElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-person-detail': PersonDetailElement
  }
}
