import { stanza } from '../../wire/stanza.js'
import type { MediaStore } from '../media-store.js'
import { QueryError, type QueryHandlers } from '../query-router.js'

const PRIVACY = ['last', 'online', 'profile', 'status', 'readreceipts', 'groupadd', 'calladd', 'messages']

/** Queries about the account itself: settings, privacy, pings and unlinking by the companion. */
export function accountQueries(media: MediaStore, leave: (number: string, device: number) => void): QueryHandlers {
  return {
    'w:p': () => undefined,
    abt: () => [stanza('props', { protocol: '1', hash: 'sandbox' })],
    'privacy/get': () => [
      stanza(
        'privacy',
        {},
        PRIVACY.map((name) => stanza('category', { name, value: 'all' })),
      ),
    ],
    'privacy/set/tokens': () => undefined,
    'w:m': () => [
      stanza('media_conn', { auth: media.permission, ttl: '300' }, [stanza('host', { hostname: media.address })]),
    ],
    'w:mex': () => {
      throw new QueryError(501, 'feature-not-implemented')
    },
    'md/set/remove-companion-device': ({ phone, companion }) => {
      // The answer has to leave before the connection is closed.
      setImmediate(() => leave(phone.number, companion.device))
      return undefined
    },
    'urn:xmpp:whatsapp:dirty': () => undefined,
  }
}
