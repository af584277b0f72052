import type { BinaryNode } from 'baileys'
import type { CompanionRecord, PhoneRecord } from '../storage/sandbox-state.js'
import { stanza } from '../wire/stanza.js'
import type { CompanionConnection, Connections } from './connections.js'
import type { World } from './world.js'

/** Identifies a queued stanza: its tag, id and whom it is about. */
export type MailKey = `${'message' | 'receipt' | 'notification'}:${string}`

/**
 * Stanzas on their way to companions. Each stays in its queue until the companion acknowledges it, across disconnects and restarts of
 * the sandbox; after a reconnect all that is left is sent again, marked as offline.
 */
export class Mailbox {
  constructor(
    private readonly world: World,
    private readonly connections: Connections,
  ) {}

  /** Queues a stanza, in place of an older one under the same key, and sends it if the companion is connected. */
  post(phone: PhoneRecord, companion: CompanionRecord, key: MailKey, node: BinaryNode): void {
    const waiting = this.queued(companion, key)
    if (waiting) waiting.node = node
    else companion.queue.push({ key, node, retries: 0 })
    this.world.changed()
    this.connections.tell(phone, companion.device, node)
  }

  /** Replaces a queued stanza by a fresh encryption and sends it; returns how often that has happened, 0 when nothing is queued. */
  repost(phone: PhoneRecord, companion: CompanionRecord, key: MailKey, node: BinaryNode): number {
    const queued = companion.queue.find((entry) => entry.key === key)
    if (queued === undefined) return 0
    queued.node = node
    queued.retries += 1
    this.world.changed()
    this.connections.tell(phone, companion.device, node)
    return queued.retries
  }

  /** Takes an acknowledged stanza out of the queue; returns it, or `undefined` when there is none. */
  acknowledge(companion: CompanionRecord, key: MailKey) {
    const index = companion.queue.findIndex((entry) => entry.key === key)
    if (index < 0) return undefined
    const [entry] = companion.queue.splice(index, 1)
    this.world.changed()
    return entry
  }

  /** What is queued for a companion under a key. */
  queued(companion: CompanionRecord, key: MailKey) {
    return companion.queue.find((entry) => entry.key === key)
  }

  /** Sends everything that is still queued, then says that this was all; from here on the connection gets new stanzas at once. */
  deliverQueued(connection: CompanionConnection): void {
    const { queue } = connection.companion
    if (queue.length > 0) connection.socket.send(offlinePreview(queue.map((entry) => entry.node)))
    for (const [index, entry] of queue.entries())
      connection.socket.send({ ...entry.node, attrs: { ...entry.node.attrs, offline: String(index) } })
    connection.socket.send(
      stanza('ib', { from: 's.whatsapp.net' }, [stanza('offline', { count: String(queue.length) })]),
    )
    connection.active = true
  }
}

function offlinePreview(nodes: readonly BinaryNode[]): BinaryNode {
  const count = (tag: string): string => String(nodes.filter((node) => node.tag === tag).length)
  return stanza('ib', { from: 's.whatsapp.net' }, [
    stanza('offline_preview', {
      count: String(nodes.length),
      message: count('message'),
      receipt: count('receipt'),
      notification: count('notification'),
      appdata: '0',
    }),
  ])
}
