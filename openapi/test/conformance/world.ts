import { superAdmin } from '../../../packages/gateway/test/support/people.js'
import {
  createSession,
  hears,
  linked,
  nextQr,
  session as sessionOf,
} from '../../../packages/gateway/test/support/linked.js'
import { Practice, PracticePhone } from '../../../packages/gateway/test/support/practice.js'
import { type TestGateway, startGateway } from '../../../packages/gateway/test/support/start-gateway.js'
import { type Tenant, aTenant } from '../../../packages/gateway/test/support/tenant.js'
import { until } from '../../../packages/gateway/test/support/until.js'
import { Callers } from './callers.js'

/** Everything that the situations happen in: a gateway with a linked phone, and the phones around it. */
export interface World {
  readonly practice: Practice
  readonly gateway: TestGateway
  readonly callers: Callers
  /** The phone of the linked session, and a friend who has written to it. */
  readonly office: PracticePhone
  readonly friend: PracticePhone
  /** What the linked session knows; `message` is the friend's. */
  readonly live: Tenant
  /** One of everything, new, of the caller's organization; its session is not connected. */
  fresh(organization?: string, invitee?: string): Promise<Tenant>
  /** A gateway without a number of its own, whose database can break. */
  readonly frail: Frail
  /** A gateway that nobody has set up, and the token of its link. */
  untouched(): Promise<{ url: string; token: string }>
  /** An unlinked session that shows codes. */
  pairing(): Promise<string>
  /** The deployment's own number, linked. */
  linkAdminNumber(): Promise<void>
  close(): Promise<void>
}

const ADMIN_NUMBER = '15550190'
const env = { WAYGATE_ADMIN_EMAIL: 'root@example.com' }

/** The gateway that people work with. */
export async function openWorld(): Promise<World> {
  const practice = await Practice.open()
  const gateway = await startGateway({ env: { ...env, ...practice.env, WAYGATE_ADMIN_NUMBER: ADMIN_NUMBER } })
  const callers = await Callers.open(gateway, await superAdmin(gateway))
  const frail = await openFrail()
  const others: TestGateway[] = [frail.gateway, gateway]
  const [office, friend] = [await practice.phone('Office'), await practice.phone('Bea')]
  const admin = new PracticePhone(practice.sandbox.admin, ADMIN_NUMBER, '')
  await practice.post('/phones', { name: 'Desk', number: ADMIN_NUMBER })
  const { owner } = callers
  const session = await linked(owner, office)
  const group = await practice.group('Bakers', office, [friend])
  await friend.send(office.number, 'Good morning')
  const heard = await hears(owner, session.id, friend.lid, ['Good morning'])
  await until(
    'the group',
    async () => (await owner.call(`/sessions/${session.id}/groups/${encodeURIComponent(group.id)}`)).status === 200,
  )
  const blank = await aTenant(gateway, owner.organizationId)
  const live: Tenant = {
    ...blank,
    session: session.id,
    chat: friend.lid,
    person: friend.lid,
    group: group.id,
    message: heard[0]?.waMessageId ?? '',
  }
  return {
    practice,
    gateway,
    callers,
    office,
    friend,
    live,
    frail,
    fresh: (organization = owner.organizationId, invitee) => aTenant(gateway, organization, invitee),
    async pairing() {
      const { id } = await createSession(await callers.ownerToday(), { start: true })
      await nextQr(await callers.ownerToday(), id)
      return id
    },
    async untouched() {
      const empty = await startGateway({ env })
      others.push(empty)
      const link = (await empty.gateway.setupLink()) ?? ''
      return { url: empty.url, token: new URL(link).searchParams.get('token') ?? '' }
    },
    async linkAdminNumber() {
      const root = await callers.rootToday()
      const number = await root.call<{ session: { id: string; status: string } }>('/admin/number')
      const { id, status } = number.body.session
      if (status === 'working') return
      const { code } = await nextQr(root, id)
      await admin.scan(code)
      await until('the admin number', async () => (await sessionOf(root, id)).status === 'working')
    },
    async close() {
      frail.mendDatabase()
      for (const one of others) await one.close()
      await practice.close()
    },
  }
}

/** A gateway with few requests a minute and a database that can break. */
export interface Frail {
  readonly gateway: TestGateway
  readonly callers: Callers
  tenant(): Promise<Tenant>
  /** From now on every query fails. */
  breakDatabase(): void
  mendDatabase(): void
}

/** Requests that one caller has in a minute on the frail gateway. */
export const FEW_REQUESTS = 150

async function openFrail(): Promise<Frail> {
  let broken = false
  const started = Date.now()
  const gateway = await startGateway({
    // a minute that does not pass: what is used up stays used up
    clock: { now: () => started },
    env: {
      ...env,
      WAYGATE_REQUESTS_PER_MINUTE: String(FEW_REQUESTS),
      WAYGATE_TRUSTED_HOPS: '1',
    },
    storage: (opened) => ({
      ...opened,
      db: opened.db.withPlugin({
        transformQuery({ node }) {
          if (broken) throw new Error('disk I/O error')
          return node
        },
        transformResult: ({ result }) => Promise.resolve(result),
      }),
    }),
  })
  const callers = await Callers.open(gateway, await superAdmin(gateway))
  return {
    gateway,
    callers,
    tenant: () => aTenant(gateway, callers.owner.organizationId),
    breakDatabase: () => (broken = true),
    mendDatabase: () => (broken = false),
  }
}
