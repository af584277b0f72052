import type { PreKeyBundle } from '../phones/signal-device.js'
import type { CompanionRecord, PhoneRecord } from '../storage/sandbox-state.js'
import { SERVER_JID } from '../wire/jid.js'
import { stanza } from '../wire/stanza.js'
import type { Mailbox } from './mailbox.js'
import type { World } from './world.js'

/** Below this many one-time keys the server asks a companion for more; clients act on the same number. */
const LOW = 5

/**
 * What a client brings when it is linked. A client that hears of none makes 812 (Baileys' INITIAL_PREKEY_COUNT), a third of what linking costs it;
 * `few` says that one is there already, and 5 come.
 */
export type FirstPreKeys = 'many' | 'few'

/** The companions' one-time keys: each is handed out once, and the owner is asked for more in time. */
export class PreKeyStock {
  constructor(
    private readonly world: World,
    private readonly mailbox: Mailbox,
    private readonly first: FirstPreKeys = 'many',
  ) {}

  /** How many one-time keys of a companion the server says it has. */
  count(companion: CompanionRecord): number {
    return companion.preKeys.length === 0 && this.first === 'few' ? 1 : companion.preKeys.length
  }

  /** A bundle of a companion's keys; the one-time key in it is used up. Without any left, the bundle has none. */
  take(phone: PhoneRecord, companion: CompanionRecord): PreKeyBundle {
    const preKey = companion.preKeys.shift()
    this.world.changed()
    if (companion.preKeys.length < LOW) this.#askForMore(phone, companion)
    const { registrationId, identityKey, signedPreKey } = companion
    return { registrationId, identityKey, signedPreKey, ...(preKey && { preKey }) }
  }

  #askForMore(phone: PhoneRecord, companion: CompanionRecord): void {
    const key = 'notification:prekeys-low' as const
    if (this.mailbox.queued(companion, key)) return
    const attributes = { from: SERVER_JID, type: 'encrypt', id: 'prekeys-low', t: this.world.timestamp() }
    const count = stanza('count', { value: String(companion.preKeys.length) })
    this.mailbox.post(phone, companion, key, stanza('notification', attributes, [count]))
  }
}
