import { subscriptionOf } from '../subscriptions.js'
import { ticketSeconds } from '../tickets.js'
import type { Handlers } from './handler.js'

/** Tickets for WebSockets; the event stream itself is no exchange of JSON. */
export const realtime: Handlers = {
  createRealtimeTicket: ({ core, caller, body }) => {
    const { scope, session, events = [], since } = body
    const wanted = { scope, sessions: session === undefined ? session : [session] }
    const subscription = subscriptionOf({ ...wanted, types: events.length ? events : undefined }, caller, core.world)
    const ticket = core.world.ids.next('tkt_')
    core.tickets.grant(ticket, { caller, subscription, since })
    const url = `wss://gateway.example/api/v1/realtime?ticket=${ticket}`
    return { ticket, expiresInSeconds: ticketSeconds, url }
  },
}
