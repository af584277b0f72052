import { type AuthenticationCreds, type BinaryNode, decodeMessageNode, proto, type WAMessage } from 'baileys'
import { nextSequence } from '../../sequence.js'
import type { Fact } from '../facts.js'
import { readMessage } from './normalize/message.js'
import { selfOf } from './account.js'

const { StubType } = proto.WebMessageInfo
/** How WhatsApp names content that only a phone may open. */
const VIEW_ONCE = /^view_once/
/** Content sealed for bots, which Baileys acknowledges and drops. */
const BOT_CONTENT = 'msmsg'

/**
 * Reads a `<message>` whose content WhatsApp keeps from linked devices: what can be seen once, and what is still to come.
 * Baileys acknowledges most of them without a word. A stanza with content of its own gives nothing.
 */
export function readWithheld(node: BinaryNode, creds: AuthenticationCreds, now: number): readonly Fact[] {
  const children = Array.isArray(node.content) ? node.content : []
  const unavailable = children.find(({ tag }) => tag === 'unavailable')
  const sealed = children.find(({ tag }) => tag === 'enc')
  const forBots = sealed?.attrs['type'] === BOT_CONTENT
  if (node.attrs['category'] === 'peer' || (!forBots && (unavailable === undefined || sealed !== undefined))) return []
  const message = decode(node, creds)
  if (message === undefined) return []
  if (unavailable && VIEW_ONCE.test(unavailable.attrs['type'] ?? '')) message.key.isViewOnce = true
  else message.messageStubType = forBots ? StubType.FUTUREPROOF : StubType.CIPHERTEXT
  return readMessage(message, { source: 'live', self: selfOf(creds), now, sequence: nextSequence() })
}

function decode(node: BinaryNode, creds: AuthenticationCreds): WAMessage | undefined {
  if (creds.me === undefined) return undefined
  try {
    return decodeMessageNode(node, creds.me.id, creds.me.lid ?? '').fullMessage
  } catch {
    // Baileys refuses the stanza for the same reason
    return undefined
  }
}
