import { until } from '../../../packages/gateway/test/support/until.js'
import type { Operation } from '../support/contract.js'
import { type Recipes, varied } from './recipes.js'
import type { Situation } from './situations.js'
import type { World } from './world.js'

interface Group {
  readonly id: string
}

const path = (id: string) => `/groups/${encodeURIComponent(id)}`

/** A group of the linked phone's own that the gateway has read, with a friend in it. */
async function ownGroup(world: World): Promise<Group> {
  const group = await world.practice.group('Bakers', world.office, [world.friend])
  const owner = await world.callers.ownerToday()
  await until('the group', async () => {
    const answer = await owner.call(`/sessions/${world.live.session}/groups/${encodeURIComponent(group.id)}`)
    return answer.status === 200
  })
  return group
}

/** The operation in a group that was prepared for it. */
const inOwnGroup =
  (
    prepare: (world: World, group: Group) => Promise<object | undefined> = () => Promise.resolve(undefined),
  ): Situation =>
  async (world, operation: Operation) => {
    const group = await ownGroup(world)
    const body = await prepare(world, group)
    return varied(world, operation, body === undefined ? {} : { body }, { ...world.live, group: group.id })
  }

export const groupRecipes: Recipes = {
  createGroup: {
    201: (world, operation) =>
      varied(world, operation, { body: { name: 'Bakers', participants: [world.friend.number] } }),
  },
  updateGroup: { 204: inOwnGroup() },
  leaveGroup: { 204: inOwnGroup() },
  getGroupInvite: { 200: inOwnGroup() },
  revokeGroupInvite: { 200: inOwnGroup() },
  removeGroupMember: { 204: inOwnGroup() },
  promoteGroupMember: { 204: inOwnGroup() },
  demoteGroupMember: {
    204: inOwnGroup(async ({ practice, friend }, { id }) => {
      await practice.post(`${path(id)}:promote`, { members: [friend.number] })
      return undefined
    }),
  },
  addGroupMembers: {
    409: inOwnGroup(({ friend }) => Promise.resolve({ participants: [friend.number] })),
    204: inOwnGroup(async ({ practice }) => ({ participants: [(await practice.phone('Newcomer')).number] })),
  },
  approveGroupMembers: {
    // neither has asked to join
    409: inOwnGroup(({ friend, office }) => Promise.resolve({ participants: [friend.number, office.number] })),
    204: inOwnGroup(async ({ practice }, { id }) => {
      await practice.post(`${path(id)}:settings`, { approval: true })
      const { code } = await practice.post<{ code: string }>(`${path(id)}:invite`, {})
      const asking = await practice.phone('Asking')
      await asking.do('join', { code })
      return { participants: [asking.number] }
    }),
  },
  joinGroup: {
    409: async (world, operation) => {
      const { id } = await ownGroup(world)
      const { code } = await world.practice.post<{ code: string }>(`${path(id)}:invite`, {})
      return varied(world, operation, { body: { invite: `https://chat.whatsapp.com/${code}` } })
    },
    200: async (world, operation) => {
      const { id } = await world.practice.group('Walkers', world.friend, [])
      const { code } = await world.practice.post<{ code: string }>(`${path(id)}:invite`, {})
      return varied(world, operation, { body: { invite: `https://chat.whatsapp.com/${code}` } })
    },
  },
}
