import type { WAMessageKey } from 'baileys'
import type { MessageRef } from '../../facts.js'
import { type ChatAddress, chatAddress, personFrom, type PersonIds } from '../../jid.js'
import { present } from './scalars.js'

/** Who this session is; needed to tell our own ids from others'. */
export interface Self {
  readonly pn?: string
  readonly lid?: string
}

const MAX_ID = 128

/**
 * Reads a message key. `undefined` for keys that name no message a chat could hold (no id, no chat, system senders).
 * A direct message's author is the chat's person; broadcasts to us are threads with their author.
 */
export function messageRef(key: WAMessageKey, participant?: string | null): MessageRef | undefined {
  const id = key.id
  if (!id || id.length > MAX_ID) return undefined
  const author = personFrom([key.participant ?? participant, key.participantAlt], key.participantUsername)
  const chat = chatOf(key, author)
  if (chat === undefined) return undefined
  const fromMe = key.fromMe === true
  return present({ chat, id, fromMe, sender: fromMe ? undefined : senderOf(chat, author) })
}

function chatOf(key: WAMessageKey, author: PersonIds | undefined): ChatAddress | undefined {
  const chat = chatAddress(key.remoteJid, key.remoteJidAlt)
  if (chat?.kind === 'broadcast' && !key.fromMe && author) return { kind: 'dm', person: author }
  if (chat?.kind === 'dm' && key.remoteJidUsername) {
    return { kind: 'dm', person: { ...chat.person, username: key.remoteJidUsername } }
  }
  return chat
}

function senderOf(chat: ChatAddress, author: PersonIds | undefined): PersonIds | undefined {
  return chat.kind === 'dm' ? chat.person : author
}

/**
 * Reads the key of a message that another message speaks of (reaction, vote, revocation), as that message's author wrote it.
 * @param of - The message that carries the key; the target is in the same chat.
 */
export function targetRef(
  key: { id?: string | null; fromMe?: boolean | null; participant?: string | null } | null | undefined,
  of: MessageRef,
  fromMe: boolean,
): MessageRef | undefined {
  const id = key?.id
  if (!id || id.length > MAX_ID) return undefined
  if (fromMe) return { chat: of.chat, id, fromMe }
  const author = of.chat.kind === 'dm' ? of.chat.person : (personFrom([key.participant]) ?? of.sender)
  return present({ chat: of.chat, id, fromMe, sender: author })
}

/** True when one of the ids is ours. */
export function isSelf(person: PersonIds | undefined, self: Self): boolean {
  return (
    person !== undefined &&
    ((person.pn !== undefined && person.pn === self.pn) || (person.lid !== undefined && person.lid === self.lid))
  )
}
