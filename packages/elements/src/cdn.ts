/** Everything in one file, registered: for a page without a bundler. */
import './define.js'

export { createClient } from '@waygate/sdk'
export * from './index.js'
