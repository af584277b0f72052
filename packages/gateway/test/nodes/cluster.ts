import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startChild, type Child } from '../support/child.js'
import { Person, signUp } from '../support/people.js'
import { Practice } from '../support/practice.js'
import { testDatabase } from '../support/test-database.js'

/** Several gateways, each a process of its own, on one PostgreSQL and one sandbox. */
export class Cluster {
  readonly #dir = mkdtempSync(join(tmpdir(), 'waygate-cluster-'))
  readonly #running = new Map<string, Child>()

  private constructor(
    readonly practice: Practice,
    readonly leaseSeconds: number,
  ) {}

  static async open(leaseSeconds: number): Promise<Cluster> {
    return new Cluster(await Practice.open(), leaseSeconds)
  }

  /** Starts a node, or starts it again. */
  async start(name: string): Promise<Child> {
    const child = await startChild({
      ...this.practice.env,
      WAYGATE_DATA_DIR: join(this.#dir, name),
      WAYGATE_DATABASE_URL: await testDatabase(this.#dir),
      WAYGATE_NODE_ID: `gw_${name}`,
      WAYGATE_SECRET: 'one secret for every node: 0123456789 abcdef',
      WAYGATE_LEASE_SECONDS: String(this.leaseSeconds),
      WAYGATE_LOG_LEVEL: 'silent',
    })
    this.#running.set(name, child)
    return child
  }

  /** Ends a node, without a word unless a signal is given. */
  async end(name: string, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#running.get(name)
    this.#running.delete(name)
    await child?.kill(signal)
  }

  /** Somebody who signs up at one node, an administrator of the platform if asked. */
  async person(name: string, { admin = false } = {}): Promise<Person> {
    const person = await signUp({ url: this.url(name) } as never, 'Ana')
    if (!admin) return person
    const client = new pg.Client({ connectionString: await testDatabase(this.#dir) })
    await client.connect()
    await client.query("update users set role = 'super_admin' where id = $1", [person.id])
    await client.end()
    return person.renew(person.organizationId)
  }

  /** The same person at another node. */
  at(name: string, { id, name: called, email, cookie, token, organizationId }: Person): Person {
    return new Person(this.url(name), id, called, email, cookie, token, organizationId)
  }

  url(name: string): string {
    return this.#running.get(name)?.url ?? ''
  }

  process(name: string): Child {
    const child = this.#running.get(name)
    if (!child) throw new Error(`${name} does not run`)
    return child
  }

  /** Waits until a node has ended by itself. */
  async ended(name: string): Promise<void> {
    await this.process(name).ended
    this.#running.delete(name)
  }

  /** What WhatsApp saw wrong: devices that logged in twice at once, and stanzas of an earlier login after a later one. */
  faults(): { overlaps: number; stale: number } {
    const { connections, journal } = this.practice.sandbox.parts
    const newest = new Map<string, number>()
    let stale = 0
    for (const { number, device, login } of journal.list(undefined)) {
      const key = `${number}:${String(device)}`
      if (login < (newest.get(key) ?? 0)) stale++
      newest.set(key, Math.max(login, newest.get(key) ?? 0))
    }
    return { overlaps: connections.replaced, stale }
  }

  async close(): Promise<void> {
    for (const name of [...this.#running.keys()]) await this.end(name)
    await this.practice.close()
    rmSync(this.#dir, { recursive: true, force: true })
  }
}
