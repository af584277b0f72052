// A panel and what it is made of.
import '../ui/panel.define.js'

export { auditPanel } from './audit-panel.js'
