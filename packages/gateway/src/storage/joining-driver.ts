import type { DatabaseConnection, Dialect, Driver, Kysely, TransactionSettings } from 'kysely'
import { asyncValue } from './async-context.js'

/** A transaction under way in the current async context; `connection` is set between begin and end. */
interface Joinable {
  connection: DatabaseConnection | null
}

const current = asyncValue<Joinable>()

/** Runs `work` in a context whose first transaction every query of that context joins. */
export function joinable<T>(work: () => Promise<T>): Promise<T> {
  return current.run({ connection: null }, work)
}

/**
 * Wraps a dialect so that a query issued inside a transaction's async context uses the transaction's connection.
 *
 * SQLite has one connection: without this, a query on the plain handle inside a transaction waits for itself.
 * PostgreSQL has a pool: there the same query would read the past, or wait for a row its own transaction holds.
 */
export function joiningDialect(inner: Dialect): Dialect {
  return {
    createAdapter: () => inner.createAdapter(),
    createIntrospector: (db: Kysely<unknown>) => inner.createIntrospector(db),
    createQueryCompiler: () => inner.createQueryCompiler(),
    createDriver: () => new JoiningDriver(inner.createDriver()),
  }
}

class JoiningDriver implements Driver {
  readonly #inner: Driver
  /** How many acquisitions of a joined connection are still to be released. */
  readonly #joined = new Map<DatabaseConnection, number>()

  constructor(inner: Driver) {
    this.#inner = inner
  }

  init(): Promise<void> {
    return this.#inner.init()
  }

  acquireConnection(): Promise<DatabaseConnection> {
    const open = current.get()?.connection
    if (!open) return this.#inner.acquireConnection()
    this.#joined.set(open, (this.#joined.get(open) ?? 0) + 1)
    return Promise.resolve(open)
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await this.#inner.beginTransaction(connection, settings)
    const context = current.get()
    if (context) context.connection = connection
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    this.#leave(connection)
    return this.#inner.commitTransaction(connection)
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    this.#leave(connection)
    return this.#inner.rollbackTransaction(connection)
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    const joined = this.#joined.get(connection) ?? 0
    if (joined === 0) return this.#inner.releaseConnection(connection)
    if (joined === 1) this.#joined.delete(connection)
    else this.#joined.set(connection, joined - 1)
    return Promise.resolve()
  }

  destroy(): Promise<void> {
    return this.#inner.destroy()
  }

  #leave(connection: DatabaseConnection): void {
    const context = current.get()
    if (context?.connection === connection) context.connection = null
  }
}
