import { createHash } from 'node:crypto'
import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { conflict, notImplemented, rateLimited, sessionNotConnected, validationError } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import { newId } from '../storage/ids.js'
import { patchChat } from '../storage/repositories/chats.js'
import {
  insertMessage,
  messageById,
  messageInChat,
  type MessageRow,
  patchMessage,
} from '../storage/repositories/messages.js'
import { peopleById } from '../storage/repositories/people.js'
import { addSendRequest, sendRequest, sentSince } from '../storage/repositories/send-requests.js'
import type { Tx } from '../storage/unit-of-work.js'
import type { EngineConnection, OutboundContent, WhatsappEngine } from '../whatsapp/engine.js'
import { ACK, type ContentFacts } from '../whatsapp/facts.js'
import { type ChatAddress, chatAddress, personFrom, type PersonIds } from '../whatsapp/jid.js'
import { normalizePhone } from '../whatsapp/phone.js'
import { findChatOf, openChat } from './chats-address.js'
import { announceChat, announceRekeyed } from './chats-ingest.js'
import { messagePayload } from './messages-events.js'
import { announce, type Ingest } from './messages-ingest-context.js'
import { statusOf } from './messages-view.js'
import { wireSeal } from './messages-wire.js'
import type { SessionAccess } from './sessions-access.js'
import type { SessionRunner } from './sessions-runner.js'
import { scopeOf } from './sessions-scope.js'

type Schemas = components['schemas']

/** Sends messages. */
export interface SendService {
  /**
   * Stores a message under an id chosen here, then sends it; a repetition of the same key and body answers the first result.
   * @param async - Answer before WhatsApp does.
   */
  send(
    reach: Reach,
    session: string,
    body: Schemas['SendRequest'],
    options: { readonly async: boolean; readonly key: string | undefined },
  ): Promise<Schemas['SendResult']>
}

/** How long a sender waits for WhatsApp to take the message before `pending` is the answer. */
const ACK_MS = 10_000
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

interface Deps extends Pick<Core, 'storage' | 'unit' | 'clock' | 'secrets' | 'log'> {
  readonly engine: WhatsappEngine
  readonly access: SessionAccess
}

/** A text ready to go. */
interface Draft {
  readonly address: ChatAddress
  readonly content: ContentFacts
  readonly outbound: OutboundContent
}

export function createSendService({ storage, unit, clock, secrets, log, engine, access }: Deps): SendService {
  const { db } = storage

  async function draftOf(session: string, body: Schemas['SendRequest']): Promise<Draft> {
    if (body.type !== 'text') throw notImplemented()
    const text = body.text ?? ''
    if (text.trim() === '') throw validationError(['body.text: must not be empty'])
    const address = addressOf(body.to)
    const mentions = (body.mentions ?? []).map((jid) => personFrom([jid]))
    if (mentions.some((person) => person === undefined))
      throw validationError(['body.mentions: must be JIDs of people'])
    const quoted = body.replyTo === undefined ? undefined : await quotedOf(session, address, body.replyTo)
    const persons = mentions.filter((person): person is PersonIds => person !== undefined)
    return {
      address,
      content: {
        type: 'text',
        body: text,
        ...(persons.length > 0 && { mentions: persons }),
        ...(quoted && { quoted: quoted.facts }),
      },
      outbound: {
        kind: 'text',
        text,
        mentions: persons.map((person) => person.lid ?? person.pn ?? ''),
        ...(quoted && { quoted: { id: quoted.facts.id, ...quoted.wire } }),
      },
    }
  }

  async function quotedOf(session: string, address: ChatAddress, id: string) {
    const chat = await findChatOf(db, session, address)
    const row = chat && (await messageInChat(db, chat.id, id))
    if (!row) throw validationError(['body.replyTo: no such message in this chat'])
    const author = (await peopleById(db, session, [row.sender_id])).get(row.sender_id)
    const sender = author && personFrom([author.lid, author.pn])
    const body = row.body ?? undefined
    return {
      facts: { id: row.wa_message_id, type: row.type, ...(sender && { sender }), ...(body !== undefined && { body }) },
      wire: { ...(author && { participant: author.jid }), ...(body !== undefined && { body }) },
    }
  }

  async function store(tx: Tx, runner: SessionRunner, draft: Draft, wire: Uint8Array): Promise<MessageRow> {
    const now = clock.now()
    const ingest: Ingest = {
      tx,
      session: scopeOf(runner.row),
      now,
      secrets,
      openVote: () => undefined,
      wantedGroups: new Set(),
      historyChats: new Set(),
    }
    const opened = await openChat(tx, runner.row.id, draft.address, now)
    if (!opened) throw validationError(['body.to: not somebody to write to'])
    await announceRekeyed(ingest, opened.rekeyed)
    const id = newId('msg_')
    const row = await insertMessage(tx.db, {
      id,
      session_id: runner.row.id,
      chat_id: opened.chat.id,
      wa_message_id: engine.newMessageId(),
      from_me: 1,
      sender_id: 0,
      type: draft.content.type,
      body: draft.content.body ?? null,
      timestamp: now,
      ack: ACK.pending,
      error: null,
      push_name: null,
      quoted_id: draft.content.quoted?.id ?? null,
      content: JSON.stringify(draft.content),
      edited_at: null,
      revoked_by: null,
      wire: secrets.sealBytes(wire, wireSeal(id)),
      created_at: now,
      updated_at: now,
    })
    if (!row) throw new Error('a message id was chosen twice')
    const patch = {
      last_message_at: Math.max(opened.chat.last_message_at ?? 0, now),
      unread_count: 0,
      removed: 0,
      updated_at: now,
    }
    const chat = (await patchChat(tx.db, opened.chat.id, patch)) ?? opened.chat
    if (opened.chat.last_message_at === null) await announceChat(ingest, chat, 'created')
    announce(ingest, 'message.from_me', await messagePayload(ingest, chat, row), now)
    return row
  }

  /** Writes the message to the socket. What never left is told as failed; anything later is WhatsApp's to tell. */
  async function transmit(
    runner: SessionRunner,
    connection: EngineConnection,
    row: MessageRow,
    wire: Uint8Array,
  ): Promise<void> {
    const jid = (await db.selectFrom('chats').select('jid').where('id', '=', row.chat_id).executeTakeFirstOrThrow()).jid
    try {
      if (runner.row.presence_typing === 1) await connection.setChatPresence(jid, 'composing')
      await connection.send(jid, row.wa_message_id, wire)
    } catch (error) {
      log.warn({ err: error, session: runner.row.id }, 'a message could not be sent')
      await fail(runner, row, jid)
      throw sessionNotConnected()
    }
  }

  async function fail(runner: SessionRunner, row: MessageRow, jid: string): Promise<void> {
    await unit.write(async (tx) => {
      await patchMessage(tx.db, row.id, { ack: ACK.failed, error: 'not_sent', updated_at: clock.now() })
      tx.emit({
        event: 'message.status',
        organizationId: runner.row.organization_id,
        sessionId: runner.row.id,
        payload: { chatJid: jid, messageIds: [row.wa_message_id], status: 'failed', timestamp: clock.now() },
      })
    })
  }

  return {
    async send(reach, session, body, { async, key }) {
      const owner = await access.row(reach, session)
      const fingerprint = createHash('sha256')
        .update(JSON.stringify(body, Object.keys(body).sort()))
        .digest('hex')
      const before = key === undefined ? undefined : await sendRequest(db, owner.id, key)
      if (before) {
        if (before.body_fingerprint !== fingerprint)
          throw conflict('This Idempotency-Key was used with another body.', { reason: 'idempotency_key_reused' })
        const row = await messageById(db, before.message_id)
        return { ...resultOf(row, before.outbox_id, 'sync'), replayed: true }
      }
      const draft = await draftOf(owner.id, body)
      const { runner, connection } = await access.online(reach, session)
      await limit(owner.id, owner.rate_per_min, owner.rate_per_hour)
      const wire = engine.encode(draft.outbound)
      const outboxId = newId('out_')
      const row = await unit.write(async (tx) => {
        const stored = await store(tx, runner, draft, wire)
        if (key !== undefined) {
          const request = {
            session_id: owner.id,
            idempotency_key: key,
            body_fingerprint: fingerprint,
            outbox_id: outboxId,
            message_id: stored.id,
            created_at: clock.now(),
          }
          if (!(await addSendRequest(tx.db, request)))
            throw conflict('The first request with this Idempotency-Key is still under way.')
        }
        return stored
      })
      const taken = runner.acks.wait(row.wa_message_id, ACK_MS)
      const sending = transmit(runner, connection, row, wire)
      if (async) {
        sending.catch(() => undefined)
        return resultOf(row, outboxId, 'queued')
      }
      await sending
      await taken
      return resultOf((await messageById(db, row.id)) ?? row, outboxId, 'sync')
    },
  }

  async function limit(session: string, perMinute: number, perHour: number): Promise<void> {
    const now = clock.now()
    if ((await sentSince(db, session, now - MINUTE_MS)) >= perMinute) throw rateLimited(MINUTE_MS / 1000)
    if ((await sentSince(db, session, now - HOUR_MS)) >= perHour) throw rateLimited(MINUTE_MS / 1000)
  }
}

function resultOf(row: MessageRow | undefined, outboxId: string, mode: 'sync' | 'queued'): Schemas['SendResult'] {
  return {
    mode,
    outboxId,
    ...(row && { waMessageId: row.wa_message_id, timestamp: row.timestamp, status: statusOf(row.ack ?? ACK.pending) }),
  }
}

/** A JID, or a number as people write it. */
function addressOf(to: string): ChatAddress {
  const phone = to.includes('@') ? undefined : normalizePhone(to)
  const address = chatAddress(phone === undefined ? to : `${phone}@s.whatsapp.net`)
  if (!address || address.kind === 'status' || address.kind === 'broadcast')
    throw validationError(['body.to: must be a JID or a phone number'])
  return address
}
