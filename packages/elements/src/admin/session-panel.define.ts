// A panel and what it is made of.
import '../ui/panel.define.js'

export { sessionPanel } from './session-panel.js'
