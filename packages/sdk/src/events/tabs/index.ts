import type { Clock } from '../../clock.js'
import type { StreamTokens, StreamTransport } from '../stream-transport.js'
import { browser } from './platform.js'
import { createRestingTransport, whileFrozen, whileHidden } from './resting-transport.js'
import { createSharedTransport } from './shared-transport.js'

/** What the tabs of a page's origin need to know of its client. */
export interface TabsParts {
  readonly tokens: StreamTokens
  readonly clock: Clock
  readonly baseUrl: string
}

/** Makes the best of a connection in a browser with several tabs: shares it where that is possible, else rests with its page. */
export function createTabsTransport(
  inner: StreamTransport,
  { baseUrl, ...parts }: TabsParts,
  { page, meeting, base } = browser(),
): StreamTransport {
  const alone = createRestingTransport(inner, whileHidden(page))
  const address = new URL(baseUrl || '/', base).href
  const shared = meeting ? createSharedTransport({ ...parts, meeting, address, inner, alone }) : alone
  return createRestingTransport(shared, whileFrozen(page))
}
