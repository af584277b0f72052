import { createHash, createHmac, randomBytes } from 'node:crypto'
import { aesEncryptGCM, proto } from 'baileys'
import { type OutboundContent, OutboundContentError } from '../../outbound-content.js'
import type { PersonIds } from '../../jid.js'
import { messageKey } from './context-info.js'

/**
 * A vote, sealed with the poll's secret for the ids of its creator and its voter, as WhatsApp's own clients do it: only
 * who got the poll can read it.
 * @throws {OutboundContentError} when the poll's secret is not known here.
 */
export function voteMessage(vote: Extract<OutboundContent, { kind: 'vote' }>): proto.IMessage {
  const secret = proto.Message.decode(vote.poll).messageContextInfo?.messageSecret
  if (!secret?.length) throw new OutboundContentError('the poll came without the secret that votes need')
  const voter = jidOf(vote.voter)
  const sign = Buffer.concat([
    Buffer.from(vote.target.id),
    Buffer.from(jidOf(vote.creator)),
    Buffer.from(voter),
    Buffer.from('Poll Vote'),
    Buffer.of(1),
  ])
  const encIv = randomBytes(12)
  const key = hmac(sign, hmac(secret, Buffer.alloc(32)))
  const selectedOptions = vote.options.map((option) => createHash('sha256').update(option).digest())
  const plain = proto.Message.PollVoteMessage.encode({ selectedOptions }).finish()
  const encPayload = aesEncryptGCM(plain, key, encIv, Buffer.from(`${vote.target.id}\u0000${voter}`))
  return {
    pollUpdateMessage: {
      pollCreationMessageKey: messageKey(vote.target),
      vote: { encPayload, encIv },
      senderTimestampMs: vote.at,
    },
  }
}

function hmac(data: Uint8Array, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(data).digest()
}

function jidOf({ lid, pn }: PersonIds): string {
  return lid ?? pn ?? ''
}
