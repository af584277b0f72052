import { lidJid } from '../../wire/jid.js'
import { attribute, child, stanza, text } from '../../wire/stanza.js'
import { QueryError, type QueryHandlers } from '../query-router.js'
import type { World } from '../world.js'

const PRIVACY = ['last', 'online', 'profile', 'status', 'readreceipts', 'groupadd', 'calladd', 'messages']

/** Queries about the account itself: settings, blocked people, privacy, pings and unlinking by the companion. */
export function accountQueries(world: World, leave: (number: string, device: number) => void): QueryHandlers {
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
    'blocklist/get': ({ phone }) => [
      stanza(
        'list',
        {},
        phone.blocked.map((lid) => stanza('item', { jid: lidJid(lid) })),
      ),
    ],
    'blocklist/set': ({ phone }, query) => {
      const item = child(query, 'item')
      const lid = world.deviceAt(item && attribute(item, 'jid'))?.phone.lid
      if (lid === undefined) throw new QueryError(404, 'item-not-found')
      phone.blocked = phone.blocked.filter((blocked) => blocked !== lid)
      if (item && attribute(item, 'action') === 'block') phone.blocked.push(lid)
      world.changed()
      return undefined
    },
    'status/set': ({ phone }, query) => {
      phone.about = text(child(query, 'status')) ?? ''
      world.changed()
      return undefined
    },
    'w:profile:picture/get': () => {
      throw new QueryError(404, 'item-not-found')
    },
    'w:m': () => [
      stanza('media_conn', { auth: 'sandbox', ttl: '300' }, [stanza('host', { hostname: 'media.invalid' })]),
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
