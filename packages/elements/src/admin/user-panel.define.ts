// A panel and what it is made of.
import '../ui/panel.define.js'

export { userPanel } from './user-panel.js'
