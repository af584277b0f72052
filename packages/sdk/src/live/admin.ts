import type { AdminNumber, Gateway, User } from '../models.js'
import type { QueryOf } from '../resources/operation.js'
import type { Noun } from '../store/noun.js'
import { answered, paged } from './load.js'
import type { Calls } from './load.js'
import { by, idOf, newest, sortable } from './order.js'
import { reduceResource } from './resource.js'
import { sessionOf } from './sessions.js'

/** Every account. */
export function usersNoun({ admin }: Calls, filter: QueryOf<'listUsers'>): Noun<User> {
  return {
    scope: 'firehose',
    key: idOf,
    compare: newest,
    load: paged((query, options) => admin.users.list({ ...filter, ...query }, options)),
    reduce: reduceResource('users', { filtered: Object.keys(filter).length > 0 }),
    path: '/api/v1/admin/users',
  }
}

/** The nodes that hold sessions. */
export function gatewaysNoun({ admin }: Calls): Noun<Gateway> {
  return {
    scope: 'firehose',
    key: idOf,
    compare: by<Gateway>((row) => sortable(row.name), idOf),
    load: paged((query, options) => admin.gateways.list(query, options)),
    reduce: reduceResource('gateways'),
    path: '/api/v1/admin/gateways',
  }
}

/** The deployment's own number. The firehose tells that a code was issued, never the code: it is asked for. */
export function adminNumberNoun({ admin }: Calls): Noun<AdminNumber> {
  return {
    scope: 'firehose',
    key: () => 'number',
    compare: () => 0,
    load: answered((options) => admin.number.get(options)),
    reduce: (event, { items: [number] }) =>
      number && sessionOf(event) === number.session.id && /^(session|auth|resource)\./.test(event.event)
        ? { reload: true }
        : undefined,
    due([number]) {
      const ends = [number?.qr?.expiresAt, number?.pairingCode?.expiresAt].flatMap((end) => end ?? [])
      return ends.length ? Math.min(...ends) : undefined
    },
    expire: () => ({ reload: true }),
    path: '/api/v1/admin/number',
  }
}
