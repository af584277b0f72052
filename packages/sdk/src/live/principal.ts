import { isEvent } from '../events/gateway-event.js'
import type { Principal } from '../models.js'
import type { Noun } from '../store/noun.js'
import { answered } from './load.js'
import type { Calls } from './load.js'

/** Who one is. What changes it is announced as a change of something else. */
export function principalNoun({ me }: Calls): Noun<Principal> {
  return {
    scope: 'organization',
    key: () => 'me',
    compare: () => 0,
    load: answered((options) => me.get(options)),
    reduce: (event) =>
      isEvent(event, 'resource.changed') && /^(members|users|organizations)$/.test(event.payload.resource)
        ? { reload: true }
        : undefined,
  }
}
