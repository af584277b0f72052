import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStream } from './support/doors.js'
import { ask } from './support/http.js'
import { type Person, PASSWORD, sameOrigin, signIn, signUp, superAdmin } from './support/people.js'
import { startGateway, type TestGateway } from './support/start-gateway.js'
import { onPostgres } from './support/test-database.js'
import { startSecondNode } from './support/two-nodes.js'
import { until } from './support/until.js'

let gateway: TestGateway
let other: TestGateway
let root: Person
beforeAll(async () => {
  const env = { WAYGATE_ADMIN_EMAIL: 'root@example.com' }
  gateway = await startGateway({ env })
  other = onPostgres ? await startSecondNode(gateway, { env }) : gateway
  root = await superAdmin(gateway)
})
afterAll(async () => {
  if (other !== gateway) await other.close()
  await gateway.close()
})

/** One more super admin, by promotion, signed in anew. */
async function admin(name: string): Promise<Person> {
  const person = await signUp(gateway, name)
  await root.call(`/admin/users/${person.id}`, { method: 'PATCH', json: { role: 'super_admin' } })
  return signIn(gateway, person)
}

const fall: readonly [how: string, act: (actor: Person) => Promise<number>][] = [
  ['banned', async ({ id }) => (await root.call(`/admin/users/${id}:ban`, { json: { reason: 'x' } })).status],
  [
    'demoted',
    async ({ id }) => (await root.call(`/admin/users/${id}`, { method: 'PATCH', json: { role: 'user' } })).status,
  ],
  ['signed out', async (actor) => (await actor.withCookie('/api/auth/sign-out', { json: {} })).status],
  [
    'signed out everywhere from another device',
    async (actor) =>
      (await (await signIn(gateway, actor)).withCookie('/api/auth/revoke-sessions', { json: {}, headers: sameOrigin }))
        .status,
  ],
  [
    'given a new password',
    async (actor) =>
      (
        await (
          await signIn(gateway, actor)
        ).withCookie('/api/auth/change-password', {
          json: { currentPassword: PASSWORD, newPassword: `${PASSWORD} more` },
        })
      ).status,
  ],
]

describe('an impersonation', () => {
  it.each(fall)('ends everywhere when the super admin behind it is %s, stream, token and renewal', async (_, act) => {
    const actor = await admin('Ada')
    const user = await signUp(gateway, 'Uma')
    const grant = await actor.call<{ id: string; token: string }>(`/admin/users/${user.id}:impersonate`, {
      json: { reason: 'a ticket' },
    })
    const acting = await openStream(other, grant.body.token)
    const firehose = await openStream(other, actor.token, {}, '?scope=firehose')
    const own = await openStream(other, user.token)

    expect(await act(actor)).toBe(200)
    for (const url of [gateway.url, other.url]) {
      expect((await ask(`${url}/api/v1/me`, { token: grant.body.token })).status).toBe(401)
      expect((await ask(`${url}/api/v1/admin/users`, { token: actor.token })).status).toBeGreaterThanOrEqual(401)
    }
    const renewed = await actor.withCookie('/api/v1/tokens', { json: { impersonation: grant.body.id } })
    expect(renewed.status).toBeGreaterThanOrEqual(401)
    await until('the end of the streams', () => acting.ended && firehose.ended)
    expect(own.ended).toBe(false)
    own.close()
  })
})
