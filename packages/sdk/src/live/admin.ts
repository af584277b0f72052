import { isEvent } from '../events/gateway-event.js'
import type { GatewayEvent } from '../events/gateway-event.js'
import type { AdminNumber, AuditEntry, Gateway, User } from '../models.js'
import type { QueryOf } from '../resources/operation.js'
import type { Noun } from '../store/noun.js'
import { answered, follow, listed, paged, single, sortable } from './noun-parts.js'
import type { Calls } from './noun-parts.js'
import { earliest } from './pairing.js'
import { sessionOf } from './sessions.js'

const scope = 'firehose'

/** Every account. */
export const users = (calls: Calls, filter?: QueryOf<'listUsers'>): Noun<User> =>
  listed(
    paged((query, options) => calls.admin.users.list({ ...filter, ...query }, options)),
    follow('users', !filter),
    { scope },
  )

/** The nodes that hold sessions. Their heartbeats and what they hold are not announced. */
export const gateways = (calls: Calls): Noun<Gateway> =>
  listed(
    paged((query, options) => calls.admin.gateways.list(query, options)),
    follow('gateways'),
    {
      scope,
      holds: 10_000,
      order: (row) => [sortable(row.name), row.id],
    },
  )

/** The deployment's own number. The firehose tells that a code was issued, never the code: it is asked for. */
export const adminNumber = (calls: Calls): Noun<AdminNumber> =>
  single(
    answered((options) => calls.admin.number.get(options)),
    (event, { items: [number] }) =>
      sessionOf(event) === number?.session.id && /^(session|auth|resource)\./.test(event.event),
    { scope, due: ([number]) => earliest(number?.qr, number?.pairingCode), expire: () => true },
  )

/** Who did what; with `everywhere` in every organization, and live: events tell of it on the firehose only. */
export const audit = (calls: Calls, { everywhere }: { readonly everywhere?: boolean } = {}): Noun<AuditEntry> =>
  listed(
    paged((query, options) => (everywhere ? calls.admin.audit : calls.audit).list(query, options)),
    (event) => isEvent(event, 'audit') && [event.payload],
    { order: (row) => [-row.at, row.id], ...(everywhere && { scope }) },
  )

/** Everything that happens, in the order in which it arrives, the newest first. There is nothing to load. */
export const monitor = (_: Calls, { limit = 500 }: { readonly limit?: number } = {}): Noun<GatewayEvent> => ({
  scope,
  newest: limit,
  key: (event) => event.id,
  order: () => [],
  load: ({ current }) => Promise.resolve({ items: current }),
  // Codes for linking a phone are taken out, should a gateway send them.
  reduce: (event) => [/^auth/.test(event.event) ? { ...event, payload: { redacted: true } } : event],
})
