import { newId } from '../../../packages/gateway/src/storage/ids.js'
import type { Tenant } from '../../../packages/gateway/test/support/tenant.js'
import type { Operation } from '../support/contract.js'
import { bearer } from './callers.js'
import { groupRecipes } from './group-recipes.js'
import { messageRecipes } from './message-recipes.js'
import { type Sent, type Situation, requestOf, sent, well } from './situations.js'
import type { World } from './world.js'

export type Recipes = Readonly<Record<string, Readonly<Record<number, Situation>>>>

/** The operation's usual request, with something else about it. */
export async function varied(
  world: World,
  operation: Operation,
  change: { target?: string; body?: object },
  tenant: Tenant = world.live,
): Promise<Sent> {
  return sent({ ...requestOf(operation, tenant), ...change }, await world.callers.allowed(operation))
}

const at = (...steps: string[]) => `/api/v1/${steps.map(encodeURIComponent).join('/')}`

/** An organization of a person's own, with nothing in it. */
async function ownOrganization(world: World): Promise<string> {
  const made = await world.callers.owner.call<{ id: string }>('/organizations', {
    token: (await world.callers.ownerToday()).token,
    json: { name: 'Second' },
  })
  return made.body.id
}

/** The only owner of an organization, named as a member of it. */
const lastOwner: Situation = async (world, operation) => {
  const organization = await ownOrganization(world)
  const target = at('organizations', organization, 'members', world.callers.owner.id)
  return varied(world, operation, {
    target,
    ...(operation.operationId === 'updateMember' ? { body: { role: 'member' } } : {}),
  })
}

/** The super admin's own account. */
const self: Situation = async (world, operation) => {
  const [, action = ''] = requestOf(operation, world.live).target.split(/(:\w+)$/)
  return varied(world, operation, { target: `${at('admin', 'users', world.callers.root.id)}${action}` })
}

const adminLinked: Situation = async (world, operation) => {
  await world.linkAdminNumber()
  return varied(world, operation, {})
}

const linkedAlready: Situation = (world, operation) => varied(world, operation, {})

/** At the gateway that has no number of its own and no setup link due. */
const without: Situation = async ({ frail }, operation) => ({
  ...sent(requestOf(operation, await frail.tenant()), await frail.callers.allowed(operation)),
  base: frail.callers.url,
})

/** The session is being read by a node, as far as the database knows. */
const beingRead: Situation = async (world, operation) => {
  const { db } = world.gateway.core.storage
  const running = { status: 'running', finished_at: null } as const
  await db.updateTable('session_backfills').set(running).where('session_id', '=', world.live.session).execute()
  return varied(world, operation, {})
}

const otherRecipes: Recipes = {
  adminStartSessionBackfill: { 409: beingRead },
  getAdminNumber: { 404: without },
  startAdminNumberQr: { 404: without, 409: adminLinked },
  startAdminNumberPairingCode: { 404: without, 409: adminLinked },
  completeSetup: {
    204: async (world, operation) => {
      const { url, token } = await world.untouched()
      const request = requestOf(operation, world.live)
      return { ...sent({ ...request, body: { ...(request.body as object), token } }, {}), base: url }
    },
    404: without,
  },
  getMetrics: {
    404: async (world, operation) => {
      const request = await without(world, operation)
      return { ...request, headers: { 'x-forwarded-for': '192.0.2.7' } }
    },
  },
  acceptInvitation: {
    200: async (world, operation) => {
      const { stranger, owner } = world.callers
      const tenant = await world.fresh(owner.organizationId, stranger.email)
      return sent(requestOf(operation, tenant), bearer((await stranger.renew(null)).token))
    },
    409: async (world, operation) =>
      varied(world, operation, {}, await world.fresh(undefined, world.callers.owner.email)),
  },
  createInvitation: {
    409: async (world, operation) =>
      varied(world, operation, { body: { email: world.callers.owner.email, role: 'member' } }, await world.fresh()),
  },
  revokeInvitation: {
    409: async (world, operation) => {
      const tenant = await world.fresh()
      const { db } = world.gateway.core.storage
      await db.updateTable('invitations').set({ state: 'accepted' }).where('id', '=', tenant.invitation).execute()
      return varied(world, operation, {}, tenant)
    },
  },
  deleteOrganization: {
    204: async (world, operation) =>
      varied(world, operation, { target: at('organizations', await ownOrganization(world)) }),
    409: async (world, operation) =>
      varied(world, operation, { target: at('organizations', world.callers.owner.organizationId) }),
  },
  updateMember: { 409: lastOwner },
  removeMember: { 409: lastOwner },
  updateUser: { 409: async (world, operation) => ({ ...(await self(world, operation)), body: '{"role":"user"}' }) },
  banUser: { 409: self },
  impersonateUser: {
    403: async (world, operation) => {
      const root = await world.callers.rootToday()
      const other = await world.fresh()
      await root.call(`/admin/users/${other.user}`, { method: 'PATCH', json: { role: 'super_admin' } })
      return varied(world, operation, {}, other)
    },
    409: self,
  },
  createToken: {
    404: async (world, operation) => varied(world, operation, { body: { organizationId: newId('org_') } }),
  },
  sessionQR: {
    200: async (world, operation) =>
      varied(world, operation, { target: `/api/v1/sessions/${await world.pairing()}/qr` }),
    409: linkedAlready,
  },
  sessionPairingCode: {
    200: async (world, operation) => {
      const { number } = await world.practice.phone('New')
      const target = `/api/v1/sessions/${await world.pairing()}/pairing-code`
      return varied(world, operation, { target, body: { phone: number } })
    },
    409: linkedAlready,
  },
  createWebhook: {
    201: async (world, operation) => {
      await world.gateway.core.storage.db.deleteFrom('webhooks').execute()
      return well(world, operation)
    },
    409: async (world, operation) => {
      for (let i = 0; i < 100; i++) await world.fresh()
      return well(world, operation)
    },
  },
  replayDelivery: {
    409: async (world, operation) => {
      const tenant = await world.fresh()
      const { db } = world.gateway.core.storage
      await db.updateTable('webhooks').set({ active: 0 }).where('id', '=', tenant.webhook).execute()
      return varied(world, operation, {}, tenant)
    },
  },
}

/** Answers that need more than their status says, by operation. */
export const recipes: Recipes = { ...otherRecipes, ...groupRecipes, ...messageRecipes }
