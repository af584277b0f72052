import { type Kysely, sql } from 'kysely'
import { inParallel } from '../matrix/ask-cell.js'
import type { Database } from '../../src/storage/tables.js'
import { withinTenant } from '../../src/storage/tenant-scope.js'
import { type Person, signUp } from './people.js'
import { random, seed } from './random.js'
import { type TestGateway, startGateway } from './start-gateway.js'
import { TenantPredicates } from './tenant-predicates.js'
import { type Tenant, aTenant } from './tenant.js'

const AT_ONCE = 40
/** As many as the pool has. */
const CONNECTIONS = 10

/** An organization, and who asks for it. */
export interface Home {
  readonly tenant: Tenant
  readonly owner: Person
}

/** A gateway whose list of sessions forgets to say whose, with two organizations: what keeps them apart is the database. */
export class ForgetfulWorld {
  private constructor(
    readonly gateway: TestGateway,
    readonly forgotten: TenantPredicates,
    readonly a: Home,
    readonly b: Home,
  ) {}

  static async open(env: Readonly<Record<string, string>> = {}): Promise<ForgetfulWorld> {
    const forgotten = new TenantPredicates()
    const storage = {
      storage: (opened: TestGateway['core']['storage']) => ({ ...opened, db: opened.db.withPlugin(forgotten) }),
    }
    const gateway = await startGateway({ env, ...storage })
    const home = async (name: string) => {
      const owner = await signUp(gateway, name)
      return { owner, tenant: await aTenant(gateway, owner.organizationId) }
    }
    const world = new ForgetfulWorld(gateway, forgotten, await home('Ana'), await home('Bo'))
    forgotten.removed = 'storage/repositories/sessions.ts sessionsWithin organization_id'
    return world
  }

  /**
   * Asks for two organizations and for the gateway itself in turn, forty at a time over the same ten connections: requests, queries, transactions, and
   * queries that fail. @returns What was seen that should not have been, and what stayed on a connection.
   */
  async interleaved(count: number): Promise<string[]> {
    const { core } = this.gateway
    const { db } = core.storage
    const next = random(seed)
    const wrong: string[] = []
    const sessions = async (from: Kysely<Database>) =>
      (await from.selectFrom('sessions').select('id').execute()).map(({ id }) => id)
    const everything = (await sessions(db)).length
    await inParallel(Array.from({ length: count }, next), AT_ONCE, async (kind) => {
      const { tenant, owner } = next() < 0.5 ? this.a : this.b
      const judge = (seen: readonly string[]) => {
        if (seen.join() !== tenant.session) wrong.push(`${tenant.organization} saw ${seen.join()}`)
      }
      const within = (work: () => Promise<void>) => withinTenant(tenant.organization, work)
      if (kind < 0.2) {
        if ((await sessions(db)).length !== everything) wrong.push('the gateway itself saw less than everything')
      } else if (kind < 0.5) {
        const { body } = await owner.call<{ data: { id: string }[] }>('/sessions')
        judge(body.data.map(({ id }) => id))
      } else if (kind < 0.7) {
        await within(async () => judge(await sessions(db)))
      } else if (kind < 0.85) {
        await within(() => core.unit.write(async (tx) => judge(await sessions(tx.db))))
      } else {
        await within(async () => {
          await sql`select 1 / 0 from sessions`.execute(db).catch(() => undefined)
        })
      }
    })
    if (!(await this.#cleanConnections())) wrong.push('a connection kept its role or organization')
    return wrong
  }

  close(): Promise<void> {
    return this.gateway.close()
  }

  async #cleanConnections(): Promise<boolean> {
    const left = sql<{ clean: boolean }>`
      select current_user = session_user and coalesce(current_setting('waygate.organization', true), '') = '' as clean
      from pg_sleep(0.1)`
    const { db } = this.gateway.core.storage
    // each keeps its connection for a while, so that all of them are asked
    const answers = await Promise.all(Array.from({ length: CONNECTIONS }, () => left.execute(db)))
    return answers.every(({ rows }) => rows[0]?.clean === true)
  }
}
