import { proto } from 'baileys'
import type { CompanionConnection } from '../server/connections.js'
import type { World } from '../server/world.js'
import type { PhoneRecord } from '../storage/sandbox-state.js'
import type { AppStates } from './app-state.js'
import { historyFor } from './history.js'
import type { Outbox } from './outbox.js'

/** What a phone sends a companion once, at its first login: the key of the app state, then the history. */
export class Greeting {
  constructor(
    private readonly world: World,
    private readonly outbox: Outbox,
    private readonly states: AppStates,
  ) {}

  /** Greets a companion; safe to call again, as it happens only once per link. */
  async greet({ phone, companion }: CompanionConnection): Promise<void> {
    if (companion.greeted) return
    if (this.states.version(phone, 'critical_block') === 0)
      await this.states.write(phone, { pushNameSetting: phone.pushName }, '')
    companion.greeted = true
    this.world.changed()
    const messages = [keyShare(phone), ...historyFor(this.world, phone, companion)]
    for (const message of messages) await this.outbox.sendToOwn(phone, companion, message)
  }
}

function keyShare(phone: PhoneRecord): proto.IMessage {
  const { id, data, timestamp } = phone.keys.appStateKey
  return {
    protocolMessage: {
      type: proto.Message.ProtocolMessage.Type.APP_STATE_SYNC_KEY_SHARE,
      appStateSyncKeyShare: {
        keys: [
          {
            keyId: { keyId: id },
            keyData: { keyData: data, fingerprint: { rawId: 1, currentIndex: 0, deviceIndexes: [0] }, timestamp },
          },
        ],
      },
    },
  }
}
