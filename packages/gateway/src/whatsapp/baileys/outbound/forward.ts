import { randomBytes } from 'node:crypto'
import { proto } from 'baileys'
import { OutboundContentError } from '../../outbound-content.js'
import { whole } from '../normalize/scalars.js'
import { contentField, unwrap } from '../normalize/unwrap.js'
import { withContext } from './context-info.js'

/** Content that belongs to one chat and means nothing in another. */
const BOUND = new Set([
  'protocolMessage',
  'reactionMessage',
  'encReactionMessage',
  'pollUpdateMessage',
  'pinInChatMessage',
  'keepInChatMessage',
  'albumMessage',
  'placeholderMessage',
])

/**
 * A message as it is passed on: what it quoted and whom it mentioned stay behind, and the count of its journeys grows.
 * @throws {OutboundContentError} for content that is shown once, or that belongs to its chat.
 */
export function forwardedMessage(wire: Uint8Array, own: boolean, before = 0): proto.IMessage {
  const { content, viewOnce } = unwrap(proto.Message.decode(wire))
  const field = contentField(content)
  if (field === undefined || BOUND.has(field))
    throw new OutboundContentError('this kind of message cannot be forwarded')
  if (viewOnce) throw new OutboundContentError('a message that can be opened once cannot be forwarded')
  const value: unknown = content[field]
  const score = Math.max(scoreOf(value), before) + (own ? 0 : 1)
  const context = score > 0 ? { isForwarded: true, forwardingScore: score } : undefined
  const isPoll = field.startsWith('pollCreationMessage')
  return {
    ...withContext({ [field]: value }, context),
    // votes are sealed with it: a poll that is passed on is a new one
    ...(isPoll && { messageContextInfo: { messageSecret: randomBytes(32) } }),
  }
}

function scoreOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('contextInfo' in value)) return 0
  const context = (value as { contextInfo?: proto.IContextInfo | null }).contextInfo
  return whole(context?.forwardingScore) ?? (context?.isForwarded ? 1 : 0)
}
