import type { SecretBox } from '../storage/secret-box.js'
import { newId } from '../storage/ids.js'
import { insertJob, type OutboxRow } from '../storage/repositories/outbox.js'
import type { Tx } from '../storage/unit-of-work.js'
import type { OutboundMedia } from '../whatsapp/outbound-content.js'
import type { Amendment } from './messages-amendments.js'
import { freeze } from './messages-frozen.js'

/** What a job needs until it is sent, and no longer. */
export interface JobPayload {
  /** A file that is uploaded first; the message is encoded when it is. */
  readonly media?: { readonly content: OutboundMedia; readonly bytes: Uint8Array }
  /** Who may see a status. */
  readonly viewers?: readonly string[]
}

/** A job as it is asked for. */
export interface NewJob {
  /** `out_…` */
  readonly id?: string
  readonly session: string
  /** The row that is sent, or that the action is about. */
  readonly message: string
  readonly waMessageId: string
  readonly kind: 'message' | 'action'
  /** Protobuf of an action. */
  readonly wire?: Uint8Array
  readonly payload?: JobPayload
  /** What an action makes true. */
  readonly effect?: Amendment
  /** What the asker's credential stands on. */
  readonly bonds: readonly string[]
  /** A caller waits for the outcome. */
  readonly attended: boolean
}

/** Puts a job into the outbox; it is durable with the transaction. */
export async function addJob(tx: Tx, secrets: SecretBox, job: NewJob, now: number): Promise<OutboxRow> {
  const id = job.id ?? newId('out_')
  return insertJob(tx.db, {
    id,
    session_id: job.session,
    message_id: job.message,
    wa_message_id: job.waMessageId,
    kind: job.kind,
    state: 'queued',
    wire: job.wire ? secrets.sealBytes(job.wire, wireContext(id)) : null,
    payload: job.payload ? secrets.sealBytes(packPayload(job.payload), payloadContext(id)) : null,
    effect: job.effect ? freeze(job.effect) : null,
    bonds: ` ${job.bonds.join(' ')} `,
    attended: job.attended ? 1 : 0,
    reserved: job.attended && job.kind === 'message' ? 1 : 0,
    handed_at: null,
    attempts: 0,
    next_attempt_at: now,
    lease: null,
    leased_until: 0,
    node_id: null,
    error: null,
    created_at: now,
    updated_at: now,
  })
}

/** The protobuf of an action. */
export function wireOf(secrets: SecretBox, job: OutboxRow): Uint8Array | undefined {
  return job.wire ? secrets.openBytes(job.wire, wireContext(job.id)) : undefined
}

/** What a job needs until it is sent. */
export function payloadOf(secrets: SecretBox, job: OutboxRow): JobPayload {
  return job.payload ? unpackPayload(secrets.openBytes(job.payload, payloadContext(job.id))) : {}
}

/** What an action makes true. */
export function effectOf(job: OutboxRow): Amendment | undefined {
  return job.effect === null ? undefined : (JSON.parse(job.effect) as Amendment)
}

const wireContext = (id: string) => `outbox:${id}:wire`
const payloadContext = (id: string) => `outbox:${id}:payload`

/** Length of the JSON, the JSON, then the file as it is: base64 would cost a third more and a copy. */
function packPayload({ media, viewers }: JobPayload): Uint8Array {
  const json = Buffer.from(JSON.stringify({ ...(media && { content: media.content }), ...(viewers && { viewers }) }))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  return Buffer.concat([length, json, media?.bytes ?? Buffer.alloc(0)])
}

function unpackPayload(packed: Buffer): JobPayload {
  const end = 4 + packed.readUInt32BE()
  const { content, viewers } = JSON.parse(packed.toString('utf8', 4, end)) as {
    readonly content?: OutboundMedia
    readonly viewers?: readonly string[]
  }
  return {
    ...(content && { media: { content, bytes: packed.subarray(end) } }),
    ...(viewers && { viewers }),
  }
}
