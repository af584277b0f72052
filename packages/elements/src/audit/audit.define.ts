import '../ui/search.define.js'
import '../ui/segmented.define.js'
import '../ui/time.define.js'
import { defineElement } from '../base/define-element.js'
import { AuditElement } from './audit.js'

defineElement('wg-audit', AuditElement)

declare global {
  interface HTMLElementTagNameMap {
    'wg-audit': AuditElement
  }
}
