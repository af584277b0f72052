import { type Contract, loadContract } from '../../src/http/contract.js'
import type { Storage } from '../../src/storage/database.js'
import { nobodyThere } from '../support/practice.js'
import { type TestGateway, startGateway } from '../support/start-gateway.js'
import { type Tenant, aTenant } from '../support/tenant.js'
import { type CellAnswer, askCell } from './ask-cell.js'
import { type Cell, Estate, nowhere } from './cells.js'
import { type Caller, type Cast, callers, impersonating, openCast } from './principals.js'
import { requestFor } from './requests.js'
import { Strangers } from './strangers.js'

/** Of the things in the database, too: a message may be edited for some minutes only. */
const STARTED = Date.now()

/** What an operation that ran answers here: done, already so, or WhatsApp was needed and is not there. */
const finished = new Set([200, 201, 202, 204, 409, 501, 503])

/** Operations that answer 404 to whoever may ask: nobody has such a link, no code has come yet, no backup was imported. */
const nothingYet: Readonly<Record<string, string>> = {
  completeSetup: 'There is no such setup link.',
  sessionQR: 'There is no code yet',
  backupStatus: 'Not found.',
}

/** A gateway with two organizations that know nothing of each other, and everybody who may turn up there. */
export class MatrixWorld {
  private constructor(
    readonly contract: Contract,
    readonly gateway: TestGateway,
    readonly cast: Cast,
    readonly estate: Estate,
    readonly everybody: readonly Caller[],
  ) {}

  static async open(storage: (opened: Storage) => Storage = (opened) => opened): Promise<MatrixWorld> {
    const gateway = await startGateway({
      env: {
        WAYGATE_ADMIN_EMAIL: 'root@example.com',
        WAYGATE_ADMIN_NUMBER: '15550190',
        ...nobodyThere,
        WAYGATE_STREAMS_PER_ADDRESS: '1000',
        WAYGATE_LOG_LEVEL: 'error',
      },
      // tokens live for minutes, a slow machine may need more
      clock: { now: () => STARTED + 1000 },
      storage,
    })
    const cast = await openCast(gateway)
    const strangers = await Strangers.open(gateway)
    const alike = async (organization: string) => aTenant(gateway, organization, undefined, await strangers.twin())
    const a = await alike(cast.owner.organizationId)
    const estate = new Estate(gateway, a, await alike(cast.otherOwner.organizationId), strangers)
    return new MatrixWorld(loadContract(), gateway, cast, estate, await callers(gateway, cast, a))
  }

  /** Asks a cell's question about the things that it names. */
  async ask(cell: Cell): Promise<{ readonly answer: CellAnswer; readonly tenant: Tenant }> {
    const tenant = await this.estate.tenantFor(cell)
    const child = cell.target === 'swapped' ? this.estate.own(cell.caller.home === 'A' ? 'B' : 'A') : tenant
    return { answer: await this.#send(cell, tenant, child), tenant }
  }

  /** What is wrong with an answer; null when it is as the tables by hand say. */
  async judge(cell: Cell, answer: CellAnswer, tenant: Tenant): Promise<string | null> {
    const { operation, target, expected } = cell
    const says = `answers ${String(answer.status)} instead of ${String(expected)}: ${answer.text}`
    if (expected === 'reached') {
      if (finished.has(answer.status)) return null
      const words = nothingYet[operation.id]
      return words !== undefined && answer.status === 404 && answer.text.includes(words) ? null : says
    }
    if (expected === 401 || expected === 403) return answer.status === expected ? null : says
    if (target !== 'swapped' && answer.status !== expected) return says
    if (target === 'own') return null
    const random = nowhere(tenant)
    const other = target === 'swapped' ? await this.#send(cell, tenant, random) : await this.#send(cell, random, random)
    const same = other.status === answer.status && other.text === answer.text
    return same ? null : `tells a foreign id from a random one: ${answer.text} / ${other.text}`
  }

  /** Whether an answer shows anything of an organization that is not the caller's. */
  leaks({ caller }: Cell, { text }: CellAnswer): boolean {
    if (caller.as === 'superAdmin') return false
    const { markers, strangers } = this.estate
    const foreign = markers[caller.home === 'A' ? 'B' : 'A']
    return [...text.matchAll(/canary[0-9a-f]{32}/g)].some(
      ([marker]) => foreign.has(marker) || strangers.markers.has(marker),
    )
  }

  close(): Promise<void> {
    return this.gateway.close()
  }

  /** Sends a cell's request about a tenant's things; `child` owns what the path names below the first id. */
  async #send(cell: Cell, tenant: Tenant, child: Tenant): Promise<CellAnswer> {
    const { caller, operation } = cell
    const isPlatform = caller.as === 'superAdmin'
    const sent = requestFor(this.contract.document, operation, tenant, child)
    const ask = (one: Caller, request = sent) => askCell(this.gateway.url, request, one.headers)
    if (isPlatform && operation.id === 'streamEvents')
      return ask(caller, { ...sent, target: '/api/v1/events?scope=firehose' })
    if (isPlatform && operation.id === 'createRealtimeTicket')
      return ask(caller, { ...sent, body: { scope: 'firehose' } })
    if (operation.id === 'stopImpersonation' && cell.expected === 'reached') {
      return ask(await impersonating(this.cast.root, this.cast.owner, 'once'))
    }
    return ask(caller)
  }
}
