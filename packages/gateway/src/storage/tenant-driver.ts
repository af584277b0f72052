import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import pg from 'pg'
import { TENANT_SETTING } from './tenant-role.js'
import { currentTenant } from './tenant-scope.js'

/**
 * Wraps PostgreSQL's dialect so that every query asked for within a tenant runs as the tenants' role, for that organization. Role and
 * organization are set for one transaction (`set local`), so that a pooled connection never keeps either; a single query gets a
 * transaction of its own. `role`: the role's name as SQL; null while there is none.
 */
export function tenantDialect(inner: Dialect, role: () => string | null): Dialect {
  return {
    createAdapter: () => inner.createAdapter(),
    createIntrospector: (db) => inner.createIntrospector(db),
    createQueryCompiler: () => inner.createQueryCompiler(),
    createDriver: () => new TenantDriver(inner.createDriver(), role),
  }
}

class TenantDriver implements Driver {
  readonly #inner: Driver
  readonly #role: () => string | null

  constructor(inner: Driver, role: () => string | null) {
    this.#inner = inner
    this.#role = role
  }

  init(): Promise<void> {
    return this.#inner.init()
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const role = this.#role()
    const tenant = currentTenant()
    const connection = await this.#inner.acquireConnection()
    return role === null || tenant === undefined ? connection : new TenantConnection(connection, role, tenant)
  }

  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (connection instanceof TenantConnection) return connection.begin(settings)
    return this.#inner.beginTransaction(connection, settings)
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof TenantConnection) return connection.end('commit')
    return this.#inner.commitTransaction(connection)
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof TenantConnection) return connection.end('rollback')
    return this.#inner.rollbackTransaction(connection)
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.#inner.releaseConnection(connection instanceof TenantConnection ? connection.inner : connection)
  }

  destroy(): Promise<void> {
    return this.#inner.destroy()
  }
}

/** A borrowed connection that knows nothing but one organization. */
class TenantConnection implements DatabaseConnection {
  #inTransaction = false
  readonly #start: CompiledQuery

  constructor(
    readonly inner: DatabaseConnection,
    role: string,
    organizationId: string,
  ) {
    // three statements without parameters are one round trip
    this.#start = CompiledQuery.raw(
      `begin; set local role ${role}; set local ${TENANT_SETTING} = ${pg.escapeLiteral(organizationId)}`,
    )
  }

  async begin({ isolationLevel, accessMode }: TransactionSettings = {}): Promise<void> {
    if (isolationLevel !== undefined || accessMode !== undefined) throw new Error('no settings within a tenant')
    try {
      await this.inner.executeQuery(this.#start)
    } catch (error) {
      // the transaction may have begun before the role was refused
      await this.end('rollback')
      throw error
    }
    this.#inTransaction = true
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    this.#inTransaction = false
    await this.inner.executeQuery(CompiledQuery.raw(how))
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#inTransaction) return this.inner.executeQuery<R>(query)
    await this.begin()
    try {
      const result = await this.inner.executeQuery<R>(query)
      await this.end('commit')
      return result
    } catch (error) {
      await this.end('rollback')
      throw error
    }
  }

  streamQuery(): never {
    throw new Error('queries of a tenant are not streamed')
  }
}
