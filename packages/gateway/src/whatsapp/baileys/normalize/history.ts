import { type BaileysEventMap, proto } from 'baileys'
import type { Fact } from '../../facts.js'
import { isLid, isPhoneJid, normalizeJid } from '../../jid.js'
import { nextSequence } from '../../../sequence.js'
import { readMessage } from './message.js'
import type { Self } from './message-ref.js'
import { readChats, readContacts } from './updates.js'

/** Reads a chunk of history: who is who first, then chats, then their messages oldest first. */
export function readHistory(chunk: BaileysEventMap['messaging-history.set'], self: Self, now: number): readonly Fact[] {
  const mappings = (chunk.lidPnMappings ?? []).flatMap(({ lid, pn }) => readMapping(lid, pn))
  // newest first as told, so that every older message, of this chunk and of later ones, stands before what is known
  const messages = chunk.messages
    .map((message) => readMessage(message, { source: 'history', self, now, sequence: -nextSequence() }))
    .reverse()
    .flat()
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

const { HistorySyncType } = proto.HistorySync
/** The histories that together are the past of a new link. */
const COUNTED: ReadonlySet<number> = new Set([
  HistorySyncType.INITIAL_BOOTSTRAP,
  HistorySyncType.RECENT,
  HistorySyncType.FULL,
])

/** How much of the past was told with this chunk, in percent; `undefined` for what is told beside it or on demand. */
export function historyProgress(chunk: BaileysEventMap['messaging-history.set']): number | undefined {
  const { syncType, progress } = chunk
  if (syncType == null || !COUNTED.has(syncType) || typeof progress !== 'number') return undefined
  return Math.min(100, Math.max(0, Math.trunc(progress)))
}
