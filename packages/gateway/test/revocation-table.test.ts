import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type DoorName, type Held, doorNames, holdDoors, openDoors } from './support/doors.js'
import { ask } from './support/http.js'
import { PASSWORD, type Person, member, sameOrigin, signIn, signUp, superAdmin } from './support/people.js'
import { onPostgres } from './support/test-database.js'
import { slowClock } from './support/slow-clock.js'
import { startGateway, type TestGateway } from './support/start-gateway.js'
import { startSecondNode } from './support/two-nodes.js'
import { until } from './support/until.js'

const ofTheToken: readonly DoorName[] = ['token', 'stream of the token', 'socket of the token', 'ticket of the token']
const streams = doorNames.filter((name) => name.startsWith('stream') || name.startsWith('socket'))

/** What each cause closes; what it does not name stays open. Everything else of the person's is untouched. */
interface Cause {
  readonly what: string
  readonly closes: readonly DoorName[]
  readonly act: (held: Held, by: { readonly owner: Person; readonly root: Person }) => Promise<number>
}

const post = async (person: Person, path: string, json: object = {}) =>
  (await person.withCookie(path, { json, headers: sameOrigin })).status

const causes: readonly Cause[] = [
  {
    what: 'is banned',
    closes: doorNames,
    act: async ({ person }, { root }) =>
      (await root.call(`/admin/users/${person.id}:ban`, { json: { reason: 'spam' } })).status,
  },
  {
    what: 'is removed from the organization',
    closes: doorNames.filter((name) => name !== 'cookie'),
    act: async ({ person }, { owner }) =>
      (await owner.call(`/organizations/${owner.organizationId}/members/${person.id}`, { method: 'DELETE' })).status,
  },
  {
    what: 'gets another role',
    closes: streams,
    act: async ({ person }, { owner }) =>
      (
        await owner.call(`/organizations/${owner.organizationId}/members/${person.id}`, {
          method: 'PATCH',
          json: { role: 'member' },
        })
      ).status,
  },
  {
    what: 'loses the organization, because it is deleted',
    closes: doorNames.filter((name) => name !== 'cookie'),
    act: async (_, { owner }) => {
      const sessions = await owner.call<{ data: { id: string }[] }>('/sessions')
      for (const { id } of sessions.body.data) await owner.call(`/sessions/${id}`, { method: 'DELETE' })
      return (await owner.call(`/organizations/${owner.organizationId}`, { method: 'DELETE' })).status
    },
  },
  {
    what: 'revokes the key',
    closes: doorNames.filter((name) => name !== 'cookie' && !ofTheToken.includes(name)),
    act: async ({ person, key }) => (await person.call(`/api-keys/${key.id}`, { method: 'DELETE' })).status,
  },
  {
    what: 'revokes the embed token',
    closes: doorNames.filter((name) => name.endsWith('embed token')),
    act: async ({ person, embedTokenId }) =>
      (await person.call(`/embed-tokens/${embedTokenId}`, { method: 'DELETE' })).status,
  },
  {
    what: 'signs out',
    closes: ['cookie', ...ofTheToken],
    act: ({ person }) => post(person, '/api/auth/sign-out'),
  },
  {
    what: 'signs out everywhere from another device',
    closes: ['cookie', ...ofTheToken],
    act: async ({ person }) => post(await signIn(gateway, person), '/api/auth/revoke-sessions'),
  },
  {
    what: 'changes the password on another device',
    closes: ['cookie', ...ofTheToken],
    act: async ({ person }) =>
      post(await signIn(gateway, person), '/api/auth/change-password', {
        currentPassword: PASSWORD,
        newPassword: `${PASSWORD} and more`,
      }),
  },
]

let gateway: TestGateway
let other: TestGateway | undefined
let root: Person
let held: Held | undefined
beforeAll(async () => {
  const options = { env: { WAYGATE_ADMIN_EMAIL: 'root@example.com' }, clock: slowClock() }
  gateway = await startGateway(options)
  if (onPostgres) other = await startSecondNode(gateway, options)
  root = await superAdmin(gateway)
})
afterEach(() => held?.close())
afterAll(async () => {
  await other?.close()
  await gateway.close()
})

/** Acts on one gateway and tells what of the person's is open on a gateway then. */
async function openAfter({ act, closes }: Cause, used: TestGateway): Promise<DoorName[]> {
  const owner = await signUp(gateway, 'Ana')
  const person = await member(gateway, owner, 'admin', 'Max')
  held = await holdDoors(gateway, used, person)
  const { doors } = held
  for (const name of streams) expect(await doors[name]()).toBe(true)
  const status = await act(held, { owner, root })
  expect(status, 'of what ends it').toBeLessThan(300)
  // requests are refused from the first one on; what is open is told, on another gateway by way of the database
  const toEnd = streams.filter((name) => closes.includes(name))
  await until('the end of the streams', async () => {
    const open = await Promise.all(toEnd.map((name) => doors[name]()))
    return !open.includes(true)
  })
  return openDoors(doors)
}

const rows = causes.map((cause) => [cause.what, cause] as const)
const keptOpen = ({ closes }: Cause) => doorNames.filter((name) => !closes.includes(name))

describe('a person with a token, a key, an embed token, streams, sockets and tickets', () => {
  it.each(rows)('who %s keeps exactly what does not stand on it', async (_, cause) => {
    expect(await openAfter(cause, gateway)).toEqual(keptOpen(cause))
  })

  it.runIf(onPostgres).each(rows)('who %s keeps exactly that on another gateway, too', async (_, cause) => {
    expect(await openAfter(cause, other ?? gateway)).toEqual(keptOpen(cause))
  })

  it('has the rights of the new role at once, with the old token and the old key', async () => {
    const owner = await signUp(gateway, 'Ana')
    const person = await member(gateway, owner, 'admin', 'Max')
    held = await holdDoors(gateway, other ?? gateway, person)
    const create = async (token: string) =>
      (await ask(`${(other ?? gateway).url}/api/v1/sessions`, { token, json: { label: 'x' } })).status
    expect(await create(held.key.secret)).toBe(201)
    await owner.call(`/organizations/${owner.organizationId}/members/${person.id}`, {
      method: 'PATCH',
      json: { role: 'member' },
    })
    expect([await create(person.token), await create(held.key.secret)]).toEqual([403, 403])
  })

  it('who is unbanned comes back by signing in, and the key works again', async () => {
    const owner = await signUp(gateway, 'Ana')
    const person = await member(gateway, owner, 'admin', 'Max')
    held = await holdDoors(gateway, gateway, person)
    await root.call(`/admin/users/${person.id}:ban`, { json: { reason: 'mistake' } })
    await root.call(`/admin/users/${person.id}:unban`, { method: 'POST' })
    const { doors } = held
    expect([await doors.token(), await doors.cookie(), await doors.key()]).toEqual([false, false, true])
    expect((await (await signIn(gateway, person)).call('/sessions')).status).toBe(200)
  })
})
