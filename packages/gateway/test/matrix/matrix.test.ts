import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadContract } from '../../src/http/contract.js'
import { report } from '../support/report.js'
import { type TestGateway, startGateway } from '../support/start-gateway.js'
import { type Tenant, aTenant } from '../support/tenant.js'
import { type CellAnswer, askCell, inParallel } from './ask-cell.js'
import { type Cell, Estate, allCells, nowhere } from './cells.js'
import { type Caller, type Cast, callers, impersonating, openCast } from './principals.js'
import { requestFor } from './requests.js'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 })

const contract = loadContract()
const STARTED = Date.now()

let gateway: TestGateway
let cast: Cast
let estate: Estate
let everybody: Caller[]
beforeAll(async () => {
  gateway = await startGateway({
    env: {
      WAYGATE_ADMIN_EMAIL: 'root@example.com',
      WAYGATE_ADMIN_NUMBER: '15550190',
      // nobody answers there: whoever may, may; WhatsApp has no say in it
      WAYGATE_WHATSAPP: 'sandbox',
      WAYGATE_WHATSAPP_URL: 'ws://127.0.0.1:9',
      WAYGATE_WHATSAPP_ROOT_KEY: '00'.repeat(32),
      WAYGATE_STREAMS_PER_ADDRESS: '1000',
      WAYGATE_LOG_LEVEL: 'error',
    },
    // tokens live for minutes, a slow machine may need more
    clock: { now: () => STARTED + 1000 },
  })
  cast = await openCast(gateway)
  const a = await aTenant(gateway, cast.owner.organizationId)
  estate = new Estate(gateway, a, await aTenant(gateway, cast.otherOwner.organizationId))
  everybody = await callers(gateway, cast, a)
})
afterAll(() => gateway.close())

const document = contract.document
const label = ({ caller, operation, target }: Cell) => `${operation.id} (${target}) by ${caller.name}`

/** Sends a cell's request about a tenant's things. */
async function send(cell: Cell, tenant: Tenant, child = tenant): Promise<CellAnswer> {
  const { caller, operation } = cell
  const isPlatform = caller.as === 'superAdmin'
  const sent = requestFor(document, operation, tenant, child)
  if (isPlatform && operation.id === 'streamEvents')
    return ask(caller, { ...sent, target: '/api/v1/events?scope=firehose' })
  if (isPlatform && operation.id === 'createRealtimeTicket')
    return ask(caller, { ...sent, body: { scope: 'firehose' } })
  if (operation.id === 'stopImpersonation' && cell.expected === 'reached') {
    return ask(await impersonating(cast.root, cast.owner, 'once'), sent)
  }
  return ask(caller, sent)
}

const ask = (caller: Caller, sent: ReturnType<typeof requestFor>) => askCell(gateway.url, sent, caller.headers)

/** What an operation that ran answers here: done, already so, or WhatsApp was needed and is not there. */
const finished = new Set([200, 201, 202, 204, 409, 501, 503])

/** Operations that answer 404 to whoever may ask: nobody has such a link, no code has come yet, no backup was imported. */
const nothingYet: Readonly<Record<string, string>> = {
  completeSetup: 'There is no such setup link.',
  sessionQR: 'There is no code yet',
  backupStatus: 'Not found.',
}

/** As deployed: these say 501 to everybody who may call them. */
const neverServed = ['createChannel', 'followChannel', 'importBackup', 'muteChannel', 'unfollowChannel']

/** What is wrong with an answer; null when it is as the tables by hand say. */
async function judge(cell: Cell, answer: CellAnswer, tenant: Tenant): Promise<string | null> {
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
  const other = target === 'swapped' ? await send(cell, tenant, random) : await send(cell, random)
  const same = other.status === answer.status && other.text === answer.text
  return same ? null : `tells a foreign id from a random one: ${answer.text} / ${other.text}`
}

/** Whether an answer shows anything of the organization that is not the caller's. */
function leaks({ caller }: Cell, { text }: CellAnswer): boolean {
  if (caller.as === 'superAdmin') return false
  const foreign = estate.markers[caller.home === 'A' ? 'B' : 'A']
  return [...text.matchAll(/canary[0-9a-f]{32}/g)].some(([marker]) => foreign.has(marker))
}

describe('who may do what', () => {
  it('is as the table by hand says for everybody, every operation, own and foreign things', async () => {
    const cells = allCells(everybody, contract.operations)
    const before = [await estate.standingRows('A'), await estate.standingRows('B')]
    const wrong: string[] = []
    const crossing: string[] = []
    const unserved = new Set<string>()
    await inParallel(cells, 8, async (cell) => {
      const tenant = await estate.tenantFor(cell)
      const child = cell.target === 'swapped' ? estate.standing(cell.caller.home === 'A' ? 'B' : 'A') : tenant
      const answer = await send(cell, tenant, child)
      if (answer.reason === 'not_implemented') unserved.add(cell.operation.id)
      const fault = await judge(cell, answer, tenant)
      if (fault !== null) wrong.push(`${label(cell)} ${fault}`)
      if (leaks(cell, answer)) crossing.push(`${label(cell)} shows ${answer.text}`)
    })
    const counts = `${String(everybody.length)} principals, ${String(cells.length)} cells, ${String(wrong.length)} wrong, ${String(crossing.length)} cross-tenant`
    report(`matrix: ${counts}`)
    expect(crossing).toEqual([])
    expect([await estate.standingRows('A'), await estate.standingRows('B')]).toEqual(before)
    expect(wrong.sort()).toEqual([])
    expect([...unserved].sort()).toEqual(neverServed)
    expect(everybody.length).toBeGreaterThanOrEqual(45)
    expect(cells.length).toBeGreaterThan(5000)
  })
})
