export { clientContext } from './client-context.js'
export { ProviderElement } from './provider.js'
