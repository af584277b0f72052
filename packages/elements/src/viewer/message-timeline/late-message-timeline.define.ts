import { defineElement } from '../../base/define-element.js'
import { MessageTimelineElement } from './message-timeline.js'

/** For a page that has all elements: what draws messages comes with the first timeline on it. */
defineElement('wg-message-timeline', MessageTimelineElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-message-timeline': MessageTimelineElement
  }
}
