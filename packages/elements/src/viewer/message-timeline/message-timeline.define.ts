import { defineElement } from '../../base/define-element.js'
import { partIsHere } from '../../controllers/ui/on-demand-controller.js'
import { loadMessageRows } from './load-message-rows.js'
import * as messageRows from './message-rows.define.js'
import { MessageTimelineElement } from './message-timeline.js'

partIsHere(loadMessageRows, messageRows)
defineElement('wg-message-timeline', MessageTimelineElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-message-timeline': MessageTimelineElement
  }
}
