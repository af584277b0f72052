import { proto } from 'baileys'
import type { CompanionConnection } from '../server/connections.js'
import type { World } from '../server/world.js'
import type { Outbox } from './outbox.js'

/** Answers what companions ask of their own phone: a message they could not read, as the phone has it. */
export class PeerRequests {
  constructor(
    private readonly world: World,
    private readonly outbox: Outbox,
  ) {}

  /** Handles a message a companion sent to its phone only. */
  async answer({ phone, companion }: CompanionConnection, message: proto.IMessage): Promise<void> {
    const request = message.protocolMessage?.peerDataOperationRequestMessage
    const wanted = request?.placeholderMessageResendRequest ?? []
    const results = wanted.flatMap(({ messageKey }) => {
      const record = this.world.messages.find(messageKey?.id ?? '', phone.number)
      if (record === undefined || record.content.length === 0) return []
      const info = proto.WebMessageInfo.encode({
        key: messageKey ?? {},
        message: proto.Message.decode(record.content),
        messageTimestamp: Math.floor(record.at / 1000),
      }).finish()
      return [{ placeholderMessageResendResponse: { webMessageInfoBytes: info } }]
    })
    if (results.length === 0) return
    const { Type } = proto.Message.ProtocolMessage
    await this.outbox.sendToOwn(phone, companion, {
      protocolMessage: {
        type: Type.PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE,
        peerDataOperationRequestResponseMessage: {
          peerDataOperationRequestType: proto.Message.PeerDataOperationRequestType.PLACEHOLDER_MESSAGE_RESEND,
          peerDataOperationResult: results,
        },
      },
    })
  }
}
