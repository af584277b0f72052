import type { components } from '@waygate/sdk'
import { type ChatRow, chatById } from '../storage/repositories/chats.js'
import { personByJid } from '../storage/repositories/people.js'
import type { Db } from '../storage/repositories/sessions.js'
import type { Fact } from '../whatsapp/facts.js'
import type { PersonIds } from '../whatsapp/jid.js'
import { findChatOf } from './chats-address.js'
import { announce, type Ingest } from './messages-ingest-context.js'

export type PresenceStatus = components['schemas']['PresenceStatus']

const MAX_CHATS = 5_000

/** Who is online or typing, as far as WhatsApp has told since this node started. Never stored: it is stale within seconds. */
export class PresenceBoard {
  readonly #last = new Map<string, PresenceStatus>()
  readonly #waiting = new Map<string, Set<() => void>>()

  /** The last presence told in a chat; `unknown` when none was. */
  of(chat: ChatRow): PresenceStatus {
    return this.#last.get(keyOf(chat)) ?? { from: chat.jid, chatJid: chat.jid, state: 'unknown' }
  }

  /** Whether anything was told in a chat. */
  known(chat: ChatRow): boolean {
    return this.#last.has(keyOf(chat))
  }

  /** What is told next in a chat; what is known by then when nothing is told for `ms`. */
  next(chat: ChatRow, ms: number): Promise<PresenceStatus> {
    const key = keyOf(chat)
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(key) ?? new Set()
      this.#waiting.set(key, waiting)
      const done = () => {
        clearTimeout(timer)
        waiting.delete(done)
        if (waiting.size === 0) this.#waiting.delete(key)
        resolve(this.of(chat))
      }
      const timer = setTimeout(done, ms)
      timer.unref()
      waiting.add(done)
    })
  }

  put(chat: ChatRow, status: PresenceStatus): void {
    const key = keyOf(chat)
    this.#last.delete(key)
    this.#last.set(key, status)
    for (const done of this.#waiting.get(key) ?? []) done()
    if (this.#last.size > MAX_CHATS) this.#last.delete(this.#last.keys().next().value as string)
  }
}

function keyOf(chat: ChatRow): string {
  return `${chat.session_id} ${String(chat.id)}`
}

/** Announces a presence. One in a chat that nobody has written in is of no use to anybody. */
export async function presenceTold(
  ingest: Ingest,
  board: PresenceBoard,
  fact: Extract<Fact, { kind: 'presence' }>,
): Promise<void> {
  const found = await findChatOf(ingest.tx.db, ingest.session.id, fact.chat)
  const chat = found && (await chatById(ingest.tx.db, found.id))
  if (!chat) return
  const status: PresenceStatus = {
    chatJid: chat.jid,
    from: (await canonicalJid(ingest.tx.db, ingest.session.id, fact.from)) ?? chat.jid,
    state: fact.state,
    ...(fact.media !== undefined && { media: fact.media }),
    ...(fact.state === 'composing' && fact.media === undefined && { media: 'text' as const }),
    ...(fact.lastSeen !== undefined && { lastSeen: fact.lastSeen }),
    ...(fact.state === 'unavailable' && { unavailable: true }),
  }
  board.put(chat, status)
  announce(ingest, 'presence.update', status)
}

/** Announces an incoming call. */
export async function callOffered(ingest: Ingest, fact: Extract<Fact, { kind: 'call' }>): Promise<void> {
  const from = await canonicalJid(ingest.tx.db, ingest.session.id, fact.from)
  if (from === undefined) return
  announce(
    ingest,
    'call.incoming',
    {
      callId: fact.id,
      from,
      timestamp: fact.at,
      isGroup: fact.group !== undefined,
      ...(fact.group !== undefined && { groupJid: fact.group }),
    },
    fact.at,
  )
}

async function canonicalJid(db: Db, session: string, ids: PersonIds): Promise<string | undefined> {
  for (const jid of [ids.lid, ids.pn]) {
    const person = jid === undefined ? undefined : await personByJid(db, session, jid)
    if (person) return person.jid
  }
  return ids.lid ?? ids.pn
}
