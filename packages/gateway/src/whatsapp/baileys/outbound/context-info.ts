import { proto } from 'baileys'
import type { OutboundQuote, TargetKey } from '../../outbound-content.js'
import { unwrap } from '../normalize/unwrap.js'

/** What accompanies content: the quoted message and who is mentioned. `undefined` where nothing does. */
export function contextInfo(of: {
  readonly quoted?: OutboundQuote
  readonly mentions?: readonly string[]
}): proto.IContextInfo | undefined {
  const { quoted, mentions } = of
  if (!quoted && !mentions?.length) return undefined
  return {
    ...(mentions?.length && { mentionedJid: [...mentions] }),
    ...(quoted && {
      stanzaId: quoted.id,
      ...(quoted.participant && { participant: quoted.participant }),
      quotedMessage: quotedMessage(quoted),
    }),
  }
}

/** The quoted message flat: what it quoted itself stays behind, and so do its secrets. */
function quotedMessage({ wire, body }: OutboundQuote): proto.IMessage {
  if (!wire) return { conversation: body ?? '' }
  const { content } = unwrap(proto.Message.decode(wire))
  return withContext({ ...content, messageContextInfo: null, senderKeyDistributionMessage: null }, undefined)
}

/** The message with another context on its one content field; a plain text grows into the kind that can carry one. */
export function withContext(message: proto.IMessage, context: proto.IContextInfo | undefined): proto.IMessage {
  if (message.conversation != null) {
    if (context === undefined) return message
    const { conversation, ...rest } = message
    return { ...rest, extendedTextMessage: { text: conversation, contextInfo: context } }
  }
  return Object.fromEntries(
    Object.entries(message).map(([field, value]: [string, unknown]) => [
      field,
      field !== 'messageContextInfo' && typeof value === 'object' && value !== null
        ? { ...value, contextInfo: context ?? null }
        : value,
    ]),
  )
}

/** A key of the wire. */
export function messageKey({ chatJid, id, fromMe, participant }: TargetKey): proto.IMessageKey {
  return { remoteJid: chatJid, id, fromMe, ...(participant !== undefined && { participant }) }
}
