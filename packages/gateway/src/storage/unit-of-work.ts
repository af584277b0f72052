import type { Transaction } from 'kysely'
import { asyncValue } from './async-context.js'
import type { Storage } from './database.js'
import type { EventDraft, EventSink } from './event-sink.js'
import { joinable } from './joining-driver.js'
import type { Database } from './tables.js'
import { beyondTenants } from './tenant-scope.js'

/** One transaction: what is written, and the events that announce it. */
export interface Tx {
  readonly db: Transaction<Database>
  /** Puts an event into the log with this transaction, in the order of the calls. */
  emit(draft: EventDraft): void
  /** Runs when the transaction is durable, in the order of the calls; never after a rollback. */
  afterCommit(run: () => void): void
}

/** Where every change happens: rows and their events become durable together, or not at all. */
export interface UnitOfWork {
  /**
   * Runs `work` in one transaction. Called inside another write, it joins that one.
   * Do nothing slow inside (network, hashing): SQLite has one writer.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

/** A write under way in the current async context; `tx` is null before it has begun and after it has ended. */
interface Open {
  readonly storage: Storage
  tx: Tx | null
}

const open = asyncValue<Open>()

/** Builds the unit of work over a database and the event log. */
export function createUnitOfWork(storage: Storage, sink: EventSink): UnitOfWork {
  return {
    write(work) {
      const outer = open.get()
      return outer?.storage === storage && outer.tx ? work(outer.tx) : begin(storage, sink, work)
    },
  }
}

async function begin<T>(storage: Storage, sink: EventSink, work: (tx: Tx) => Promise<T>): Promise<T> {
  const drafts: EventDraft[] = []
  const after: (() => void)[] = []
  const slot: Open = { storage, tx: null }
  const result = await open.run(slot, () =>
    joinable(() =>
      storage.db.transaction().execute(async (db) => {
        slot.tx = { db, emit: (draft) => void drafts.push(draft), afterCommit: (run) => void after.push(run) }
        try {
          const value = await work(slot.tx)
          if (drafts.length > 0) await sink.append(db, drafts)
          return value
        } finally {
          // work left running past its write gets a transaction of its own
          slot.tx = null
        }
      }),
    ),
  )
  beyondTenants(() => {
    for (const run of after) run()
    if (drafts.length > 0) sink.committed()
  })
  return result
}
