import { proto } from 'baileys'
import { deflateSync } from 'node:zlib'
import { SandboxError } from '../sandbox-error.js'
import type { Mailbox } from '../server/mailbox.js'
import type { World } from '../server/world.js'
import type { MessageRecord } from '../storage/message-log.js'
import type { PhoneRecord } from '../storage/sandbox-state.js'
import { lidJid, phoneJid } from '../wire/jid.js'
import { stanza } from '../wire/stanza.js'
import { messageKey, newMessageId, type Destination, type Outbox } from './outbox.js'

/** The syncs in which a phone tells about the past. */
export const HISTORY_KINDS = ['RECENT', 'INITIAL_BOOTSTRAP', 'FULL', 'ON_DEMAND'] as const

/** A piece of history, as somebody wants it told. */
export interface HistoryChunk {
  readonly kind: (typeof HISTORY_KINDS)[number]
  readonly chat: string
  /** Encoded `WebMessageInfo`, the newest first. */
  readonly messages: readonly Uint8Array[]
  /** Percent of the whole history. */
  readonly progress: number
}

/** Sends what no phone composes by hand: any protobuf, a message without content, any piece of history. */
export class RawMessages {
  constructor(
    private readonly world: World,
    private readonly mailbox: Mailbox,
    private readonly outbox: Outbox,
  ) {}

  /** Sends the bytes of a `Message`; throws `invalid_request` when they are none. */
  send(from: PhoneRecord, to: Destination, bytes: Uint8Array): Promise<MessageRecord> {
    return this.outbox.send(from, to, decode(bytes))
  }

  /** Tells a person's companions that there is a message which only the phone can show. Returns its id. */
  unavailable(from: PhoneRecord, to: PhoneRecord, type: string): string {
    const id = newMessageId()
    const node = stanza(
      'message',
      {
        from: lidJid(from.lid),
        id,
        t: this.world.timestamp(),
        type: 'media',
        notify: from.pushName,
        addressing_mode: 'lid',
        sender_pn: phoneJid(from.number),
      },
      [stanza('unavailable', { type })],
    )
    for (const companion of to.companions) this.mailbox.post(to, companion, messageKey(id, from.number), node)
    return id
  }

  /** Tells all companions of a phone a piece of its past. */
  async history(owner: PhoneRecord, { kind, chat, messages, progress }: HistoryChunk): Promise<void> {
    const history = proto.HistorySync.encode({
      syncType: proto.HistorySync.HistorySyncType[kind],
      progress,
      chunkOrder: 1,
      conversations: [
        {
          id: chat,
          messages: messages.map((bytes, index) => ({
            message: proto.WebMessageInfo.decode(bytes),
            msgOrderId: index,
          })),
        },
      ],
    }).finish()
    const historySyncNotification = {
      syncType: proto.Message.HistorySyncType[kind],
      progress,
      chunkOrder: 1,
      initialHistBootstrapInlinePayload: deflateSync(history),
    }
    const type = proto.Message.ProtocolMessage.Type.HISTORY_SYNC_NOTIFICATION
    for (const companion of owner.companions)
      await this.outbox.sendToOwn(owner, companion, { protocolMessage: { type, historySyncNotification } })
  }
}

function decode(bytes: Uint8Array): proto.IMessage {
  try {
    return proto.Message.decode(bytes)
  } catch {
    throw new SandboxError('invalid_request', 'These bytes are not a message.')
  }
}
