import { defineElement } from '../base/define-element.js'
import { SegmentedElement } from './segmented.js'

defineElement('wg-ui-segmented', SegmentedElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-ui-segmented': SegmentedElement
  }
}
