export { clientContext } from './client-context.js'

