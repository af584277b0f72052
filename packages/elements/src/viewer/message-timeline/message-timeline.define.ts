import '../raw-message/raw-message.define.js'
import { defineElement } from '../../base/define-element.js'
import { MessageTimelineElement } from './message-timeline.js'

defineElement('wg-message-timeline', MessageTimelineElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-message-timeline': MessageTimelineElement
  }
}
