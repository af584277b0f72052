import { type ChatRow, chatByJid, chatByPerson, insertChat, patchChat } from '../storage/repositories/chats.js'
import { personByJid, savePerson, type PersonRow } from '../storage/repositories/people.js'
import type { Db } from '../storage/repositories/sessions.js'
import type { Tx } from '../storage/unit-of-work.js'
import { type ChatAddress, chatAddress } from '../whatsapp/jid.js'
import { type Rekeyed, resolvePerson } from './contacts-identity.js'

/** A chat as the wire names it, found or made. */
export interface AddressedChat {
  readonly chat: ChatRow
  /** The person of a direct chat. */
  readonly person: PersonRow | undefined
  readonly rekeyed: readonly Rekeyed[]
  readonly created: boolean
}

/** Finds the chat of an address, or makes it. `undefined` when the address names nobody. */
export async function openChat(
  tx: Tx,
  session: string,
  address: ChatAddress,
  now: number,
): Promise<AddressedChat | undefined> {
  if (address.kind !== 'dm') {
    const known = await chatByJid(tx.db, session, address.jid)
    const chat =
      known ?? (await insertChat(tx.db, { session, jid: address.jid, type: address.kind, person: null, now }))
    return { chat, person: undefined, rekeyed: [], created: known === undefined }
  }
  const resolved = await resolvePerson(tx, session, address.person, now)
  if (resolved === undefined) return undefined
  const person =
    resolved.person.dm === 1 ? resolved.person : await savePerson(tx.db, { ...resolved.person, dm: 1 }, now)
  const known = await chatByPerson(tx.db, session, person.id)
  const chat = known ?? (await insertChat(tx.db, { session, jid: person.jid, type: 'dm', person: person.id, now }))
  return { chat, person, rekeyed: resolved.rekeyed, created: known === undefined }
}

/** The chat of an address; nothing is made. */
export async function findChatOf(db: Db, session: string, address: ChatAddress): Promise<ChatRow | undefined> {
  if (address.kind !== 'dm') return chatByJid(db, session, address.jid)
  for (const jid of [address.person.lid, address.person.pn]) {
    const person = jid === undefined ? undefined : await personByJid(db, session, jid)
    if (person) return chatByPerson(db, session, person.id)
  }
  return undefined
}

/** The chat that any JID of a caller leads to; nothing is made. */
export async function findChat(db: Db, session: string, jid: string): Promise<ChatRow | undefined> {
  const address = chatAddress(jid)
  return address && findChatOf(db, session, address)
}

/** A chat that was emptied comes back with its next message. */
export async function reviveChat(tx: Tx, chat: ChatRow, now: number): Promise<ChatRow> {
  if (chat.removed === 0) return chat
  return (await patchChat(tx.db, chat.id, { removed: 0, updated_at: now })) ?? chat
}
