import type { Operation } from '../../src/http/contract.js'
import { newId } from '../../src/storage/ids.js'
import type { TestGateway } from '../support/start-gateway.js'
import { type Tenant, aTenant } from '../support/tenant.js'
import { type Outcome, type Target, expectedOutcome } from './expected.js'
import type { Caller } from './principals.js'
import { namedElsewhere, namesChild } from './requests.js'
import { type Strangers, anOrganization } from './strangers.js'

/** One question of the matrix. */
export interface Cell {
  readonly caller: Caller
  readonly operation: Operation
  readonly target: Target
  readonly expected: Outcome
}

/** Every caller with every operation, on every kind of thing that the operation names. */
export function allCells(callers: readonly Caller[], operations: readonly Operation[]): Cell[] {
  return callers.flatMap((caller) =>
    operations.flatMap((operation) =>
      targetsOf(caller, operation).map((target) => {
        const expected = expectedOutcome(caller, operation, target)
        return { caller, operation, target, expected }
      }),
    ),
  )
}

function targetsOf({ as }: Caller, operation: Operation): Target[] {
  const named = operation.path.includes('{') || operation.id in namedElsewhere
  // a super admin's streams belong to no organization, so that there is no foreign one
  const platformStream =
    as === 'superAdmin' && (operation.id === 'streamEvents' || operation.id === 'createRealtimeTicket')
  if (!named || platformStream) return ['own']
  return namesChild(operation) ? ['own', 'foreign', 'swapped'] : ['own', 'foreign']
}

/** Things that no organization has. */
export function nowhere(like: Tenant): Tenant {
  const n = String(Math.floor(Math.random() * 1e9)).padStart(9, '0')
  return {
    ...like,
    organization: newId('org_'),
    session: newId('sess_'),
    chat: `8${n}00000@lid`,
    person: `8${n}00000@lid`,
    group: `12038${n}0000@g.us`,
    channel: `12039${n}0000@newsletter`,
    message: `3EB1${n}000`,
    poll: `3EB1${n}001`,
    webhook: newId('wh_'),
    delivery: newId('dlv_'),
    apiKey: newId('key_'),
    embedToken: newId('emb_'),
    invitation: `inv_nowhere${n}`,
    member: newId('usr_'),
    user: newId('usr_'),
    node: newId('gw_'),
  }
}

/** The two organizations' things, beside those of strangers: a set that nothing may change, and new ones for calls that do change theirs. */
export class Estate {
  /** Markers of everything each organization was ever given. */
  readonly markers = { A: new Set<string>(), B: new Set<string>() }

  constructor(
    readonly gateway: TestGateway,
    readonly a: Tenant,
    readonly b: Tenant,
    readonly strangers: Strangers,
  ) {
    this.markers.A.add(a.marker)
    this.markers.B.add(b.marker)
  }

  /** The set of a side that nothing changes. */
  own(side: 'A' | 'B'): Tenant {
    return side === 'A' ? this.a : this.b
  }

  /** What a cell's request is about. */
  async tenantFor({ caller, operation, target, expected }: Cell): Promise<Tenant> {
    const side = target === 'foreign' ? (caller.home === 'A' ? 'B' : 'A') : caller.home
    const harmless =
      expected !== 'reached' || (operation.method === 'GET' && operation.id !== 'sessionQR') || caller.as === 'embed'
    if (harmless || !operation.path.includes('{')) return this.own(side)
    const alone = ['updateOrganization', 'deleteOrganization', 'acceptInvitation'].includes(operation.id)
    const organization = alone ? await this.#organizationOf(operation, caller) : this.own(side).organization
    const fresh = await aTenant(this.gateway, organization, caller.email)
    this.markers[side].add(fresh.marker)
    await this.strangers.takeIn(fresh)
    if (operation.id === 'deleteOrganization') await this.#withoutSessions(fresh)
    return fresh
  }

  async #organizationOf(operation: Operation, caller: Caller): Promise<string> {
    const { db } = this.gateway.core.storage
    const id = await anOrganization(this.gateway)
    if (operation.id !== 'acceptInvitation' && caller.userId !== undefined) {
      const membership = { organization_id: id, user_id: caller.userId, role: 'owner' as const, created_at: Date.now() }
      await db.insertInto('members').values(membership).execute()
    }
    return id
  }

  async #withoutSessions({ session }: Tenant): Promise<void> {
    await this.gateway.core.storage.db.deleteFrom('sessions').where('id', '=', session).execute()
  }

  /** What nobody may have touched. */
  async standing(): Promise<readonly (readonly string[])[]> {
    return [await this.#rowsOf('A'), await this.#rowsOf('B'), await this.strangers.standing()]
  }

  /** The rows of one side, each as text. */
  async #rowsOf(side: 'A' | 'B'): Promise<string[]> {
    const { db } = this.gateway.core.storage
    const one = this.own(side)
    const found: string[] = []
    const add = (rows: readonly object[]) => found.push(...rows.map((row) => JSON.stringify(row)))
    for (const table of ['people', 'chats', 'messages', 'groups', 'group_members'] as const) {
      add(await db.selectFrom(table).selectAll().where('session_id', '=', one.session).orderBy('id').execute())
    }
    const byId = {
      users: one.user,
      organizations: one.organization,
      webhooks: one.webhook,
      deliveries: one.delivery,
      api_keys: one.apiKey,
      embed_tokens: one.embedToken,
      invitations: one.invitation,
      nodes: one.node,
      // embed tokens may link the session of A
      ...(side === 'B' ? { sessions: one.session } : {}),
    }
    for (const [table, id] of Object.entries(byId) as [keyof typeof byId, string][]) {
      add(await db.selectFrom(table).selectAll().where('id', '=', id).execute())
    }
    add(await db.selectFrom('members').selectAll().where('user_id', '=', one.member).execute())
    return found
  }
}
