import type { BaileysEventMap } from 'baileys'
import type { Fact } from '../../facts.js'
import { isLid, isPhoneJid, normalizeJid } from '../../jid.js'
import { readMessage } from './message.js'
import type { Self } from './message-ref.js'
import { readChats, readContacts } from './updates.js'

/** Reads a chunk of history: who is who first, then chats, then their messages oldest first. */
export function readHistory(chunk: BaileysEventMap['messaging-history.set'], self: Self, now: number): readonly Fact[] {
  const mappings = (chunk.lidPnMappings ?? []).flatMap(({ lid, pn }) => readMapping(lid, pn))
  const messages = [...chunk.messages]
    .reverse()
    .flatMap((message) => readMessage(message, { source: 'history', self, now }))
  return [...mappings, ...readContacts(chunk.contacts), ...readChats(chunk.chats, 'history'), ...messages]
}

/** Two ids of one person. */
export function readMapping(lid: string, pn: string): readonly Fact[] {
  const [a, b] = isLid(lid) ? [lid, pn] : [pn, lid]
  const normalLid = normalizeJid(a)
  const normalPn = normalizeJid(b)
  return normalLid && normalPn && isLid(normalLid) && isPhoneJid(normalPn)
    ? [{ kind: 'mapping', lid: normalLid, pn: normalPn }]
    : []
}
