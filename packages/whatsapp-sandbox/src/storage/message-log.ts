import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MessageKind } from '../phones/message-content.js'
import { fromBinaryJson, toBinaryJson } from './binary-json.js'

/** How far a message has come on its way to one device. */
export type DeliveryStatus = 'queued' | 'sent' | 'acknowledged' | 'rejected' | 'undecryptable'

/** A message as the sandbox knows it, whoever sent it. */
export interface MessageRecord {
  /** Position in the order in which the server accepted messages, from 1. */
  readonly sequence: number
  readonly id: string
  /** Server time in milliseconds. */
  readonly at: number
  /** The sender's number and device; device 0 is the phone itself. */
  readonly from: string
  readonly fromDevice: number
  /** The other person's number, or the group's id. */
  readonly to: string
  readonly group: boolean
  /** The chat's address as the sender wrote it: by LID or by number; receipts must use the same one. */
  readonly chatJid: string
  /** Numbers of everybody who should have it, the sender included. */
  readonly members: readonly string[]
  kind: MessageKind
  text: string
  /** The decrypted protobuf; empty while nobody could read it. */
  content: Uint8Array
  /** The message this one reacts to, edits or revokes. */
  readonly target?: string
  readonly deliveries: Record<string, DeliveryStatus>
  readonly deliveredTo: string[]
  readonly readBy: string[]
  /** How often a phone could not read it and asked for it again; absent: never. */
  retries?: number
}

const FILE = 'messages.jsonl'
const KEEP = 20_000

/** Every message in the server's order, kept in an append-only file: one line per message and per change of one. */
export class MessageLog {
  readonly #path: string | undefined
  readonly #records: MessageRecord[] = []
  readonly #byId = new Map<string, MessageRecord>()
  #sequence = 0
  readonly #dirty = new Set<MessageRecord>()
  #timer: NodeJS.Timeout | undefined

  constructor(folder: string | undefined) {
    this.#path = folder === undefined ? undefined : join(folder, FILE)
    if (this.#path !== undefined && existsSync(this.#path)) this.#load(this.#path)
  }

  /** All messages, oldest first. */
  get records(): readonly MessageRecord[] {
    return this.#records
  }

  /** Adds a message at the end and gives it its place. */
  add(message: Omit<MessageRecord, 'sequence'>): MessageRecord {
    const record: MessageRecord = { ...message, sequence: ++this.#sequence }
    this.#put(record)
    this.changed(record)
    return record
  }

  /** The message with an id that a number sent or received; ids are unique per sender only. */
  find(id: string, number: string): MessageRecord | undefined {
    const newest = this.#byId.get(id)
    if (newest?.members.includes(number)) return newest
    return this.#records.findLast((record) => record.id === id && record.members.includes(number))
  }

  /** Says that a record changed. */
  changed(record: MessageRecord): void {
    if (this.#path === undefined) return
    this.#dirty.add(record)
    this.#timer ??= setTimeout(() => this.flush(), 50)
  }

  /** Writes what is outstanding. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#path === undefined || this.#dirty.size === 0) return
    const lines = [...this.#dirty].map((record) => `${toBinaryJson(record)}\n`)
    this.#dirty.clear()
    appendFileSync(this.#path, lines.join(''), { mode: 0o600 })
  }

  #put(record: MessageRecord): void {
    this.#records.push(record)
    this.#byId.set(record.id, record)
  }

  #load(path: string): void {
    const bySequence = new Map<number, MessageRecord>()
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      // A killed process can leave half a line at the end; everything before it is whole.
      const record = readLine(line)
      if (record !== undefined) bySequence.set(record.sequence, record)
    }
    const records = [...bySequence.values()].sort((a, b) => a.sequence - b.sequence).slice(-KEEP)
    for (const record of records) this.#put(record)
    this.#sequence = records.at(-1)?.sequence ?? 0
    writeFileSync(`${path}.tmp`, records.map((record) => `${toBinaryJson(record)}\n`).join(''), { mode: 0o600 })
    renameSync(`${path}.tmp`, path)
  }
}

function readLine(line: string): MessageRecord | undefined {
  if (line === '') return undefined
  try {
    return fromBinaryJson(line) as MessageRecord
  } catch {
    return undefined
  }
}
