// A panel and what it is made of.
import '../ui/panel.define.js'

export { gatewayPanel } from './gateway-panel.js'
