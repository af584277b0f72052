import '../ui/copy.define.js'
import '../ui/search.define.js'
import { defineElement } from '../base/define-element.js'
import { EventMonitorElement } from './event-monitor.js'

defineElement('wg-event-monitor', EventMonitorElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-event-monitor': EventMonitorElement
  }
}
