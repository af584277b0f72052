import { lidJid } from '../../wire/jid.js'
import { attribute, child, stanza, text } from '../../wire/stanza.js'
import type { Profiles } from '../profiles.js'
import { QueryError, type QueryHandlers } from '../query-router.js'
import type { World } from '../world.js'

/** Queries about what people show of themselves, and about blocked people. */
export function profileQueries(world: World, profiles: Profiles): QueryHandlers {
  return {
    'blocklist/get': ({ phone }) => [
      stanza(
        'list',
        {},
        phone.blocked.map((lid) => stanza('item', { jid: lidJid(lid) })),
      ),
    ],
    'blocklist/set': ({ phone, companion }, query) => {
      const item = child(query, 'item')
      const person = world.deviceAt(item && attribute(item, 'jid'))?.phone
      const action = item && attribute(item, 'action')
      if (person === undefined || person === phone) throw new QueryError(404, 'item-not-found')
      if (action !== 'block' && action !== 'unblock') throw new QueryError(400, 'bad-request')
      profiles.setBlocked(phone, person, action === 'block', companion.device)
      return undefined
    },
    'status/set': ({ phone }, query) => {
      profiles.setAbout(phone, text(child(query, 'status')) ?? '')
      return undefined
    },
    'w:profile:picture/get': (_connection, query) => {
      const person = world.deviceAt(attribute(query, 'target'))?.phone
      if (person?.picture === undefined) throw new QueryError(404, 'item-not-found')
      if (person.privacy?.picture === 'nobody') throw new QueryError(401, 'not-authorized')
      // The host can never resolve: there is no file behind a picture here.
      const url = `https://pps.invalid/v/${person.number}/${person.picture}.jpg`
      return [stanza('picture', { id: person.picture, type: 'image', url })]
    },
  }
}
