import type { GatewayEvent } from '../events/gateway-event.js'
import type { Noun } from '../store/noun.js'
import { idOf } from './order.js'

/** Everything that happens, in the order in which it arrives, the newest first. There is nothing to load. */
export function monitorNoun(limit: number): Noun<GatewayEvent> {
  return {
    scope: 'firehose',
    key: idOf,
    // What is put is newer than all that is there.
    compare: () => -1,
    bound: limit,
    // Codes for linking a phone are taken out, should a gateway send them.
    reduce: (event) => ({
      put: [/^auth\./.test(event.event) ? ({ ...event, payload: { redacted: true } } as unknown as GatewayEvent) : event],
    }),
  }
}
