import { createContext } from '@lit/context'
import type { Client } from '@waygate/sdk'

/** Carries the one thing that is passed down the tree: the client. The key is global, so that two bundles on a page meet. */
export const clientContext = createContext<Client>(Symbol.for('waygate.client'))
