import '../../ui/copy.define.js'
import { defineElement } from '../../base/define-element.js'
import { GroupDetailElement } from './group-detail.js'

defineElement('wg-group-detail', GroupDetailElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-group-detail': GroupDetailElement
  }
}
