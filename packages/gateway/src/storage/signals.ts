import { sql, type Kysely } from 'kysely'
import pg from 'pg'
import type { Database } from './tables.js'

/** What processes on one database wake each other for. */
export type SignalChannel = 'waygate_events' | 'waygate_revocations'

/**
 * Wakes the other processes on the same database. A signal carries nothing and can be lost with its connection:
 * whoever listens also looks from time to time.
 */
export interface Signals {
  /** Sends when the transaction commits; never after a rollback. */
  send(tx: Kysely<Database>, channel: SignalChannel): Promise<void>
  /** Calls back after each signal, and when some may have been missed. Returns the way to stop. */
  listen(channel: SignalChannel, onSignal: () => void): () => void
  close(): Promise<void>
}

/** Signals of a database that belongs to one process. */
export const noSignals: Signals = {
  send: () => Promise.resolve(),
  listen: () => () => undefined,
  close: () => Promise.resolve(),
}

const CHANNELS: readonly SignalChannel[] = ['waygate_events', 'waygate_revocations']
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 2000

/** Signals over PostgreSQL's LISTEN and NOTIFY, on a connection of their own that comes back by itself. */
export function createPostgresSignals(url: string): Signals {
  const listeners = new Map<SignalChannel, Set<() => void>>(CHANNELS.map((channel) => [channel, new Set()]))
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  let failures = 0
  let closed = false

  const wakeAll = () => {
    for (const set of listeners.values()) for (const listener of [...set]) listener()
  }
  async function connect(): Promise<void> {
    retry = undefined
    const mine = new pg.Client({ connectionString: url, keepAlive: true, keepAliveInitialDelayMillis: 10_000 })
    client = mine
    mine.on('error', () => undefined)
    mine.on('end', () => again(mine))
    mine.on('notification', ({ channel }) => {
      for (const listener of [...(listeners.get(channel as SignalChannel) ?? [])]) listener()
    })
    try {
      await mine.connect()
      for (const channel of CHANNELS) await mine.query(`listen ${channel}`)
      failures = 0
      // what was sent while nobody listened
      wakeAll()
    } catch {
      await mine.end().catch(() => undefined)
      again(mine)
    }
  }
  function again(ended: pg.Client): void {
    if (closed || client !== ended) return
    client = undefined
    retry = setTimeout(() => void connect(), Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures++))
  }

  return {
    async send(tx, channel) {
      await sql`select pg_notify(${channel}, '')`.execute(tx)
    },
    listen(channel, onSignal) {
      listeners.get(channel)?.add(onSignal)
      if (!client && !retry && !closed) void connect()
      return () => void listeners.get(channel)?.delete(onSignal)
    },
    async close() {
      closed = true
      clearTimeout(retry)
      await client?.end().catch(() => undefined)
    },
  }
}
