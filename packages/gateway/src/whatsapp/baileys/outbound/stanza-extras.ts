import type { BinaryNode, proto } from 'baileys'
import { proto as messages } from 'baileys'

/** What the stanza says about an encrypted message, because the server cannot read it. */
export interface StanzaExtras {
  readonly additionalAttributes: Record<string, string>
  readonly additionalNodes: BinaryNode[]
}

const { Type } = messages.Message.ProtocolMessage

/** The attributes and nodes with which WhatsApp's own clients accompany edits, revocations, polls and votes. */
export function stanzaExtras(message: proto.IMessage): StanzaExtras {
  const edit = editAttribute(message.protocolMessage)
  const poll = pollType(message)
  return {
    additionalAttributes: edit === undefined ? {} : { edit },
    additionalNodes: poll === undefined ? [] : [{ tag: 'meta', attrs: { polltype: poll } }],
  }
}

function editAttribute(protocol: proto.Message.IProtocolMessage | null | undefined): string | undefined {
  if (protocol?.type === Type.MESSAGE_EDIT) return '1'
  if (protocol?.type !== Type.REVOKE) return undefined
  return protocol.key?.fromMe ? '7' : '8'
}

function pollType(message: proto.IMessage): string | undefined {
  if (message.pollUpdateMessage) return 'vote'
  return message.pollCreationMessage || message.pollCreationMessageV3 ? 'creation' : undefined
}
