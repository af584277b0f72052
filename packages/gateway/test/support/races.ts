import type { components } from '@waygate/sdk'
import { ask } from './http.js'
import { type Person, member, signUp } from './people.js'
import { aSession } from './sessions.js'
import type { TestGateway } from './start-gateway.js'

type Schemas = components['schemas']

const statusesOf = async (calls: readonly Promise<{ status: number }>[]): Promise<number[]> =>
  (await Promise.all(calls)).map(({ status }) => status)
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
const count = (statuses: readonly number[], status: number) => statuses.filter((one) => one === status).length

/** One invitation, accepted many times at once. @returns How often it worked, and how often the person is listed. */
export async function acceptAtOnce(gateway: TestGateway, width: number): Promise<{ worked: number; listed: number }> {
  const owner = await signUp(gateway, 'Host')
  const guest = await signUp(gateway, 'Guest')
  const members = `/organizations/${owner.organizationId}`
  const invited = await owner.call<Schemas['InvitationCreated']>(`${members}/invitations`, {
    json: { email: guest.email, role: 'member' },
  })
  const accept = () => guest.call(`/invitations/${invited.body.id}:accept`, { method: 'POST' })
  const statuses = await statusesOf(times(width, accept))
  const list = await owner.call<Schemas['ListMember']>(`${members}/members`)
  return { worked: count(statuses, 200), listed: list.body.data.filter(({ userId }) => userId === guest.id).length }
}

/** Two owners who demote, remove and leave each other many times at once. @returns How many owners are left. */
export async function ownersAtOnce(gateway: TestGateway, width: number): Promise<number> {
  const one = await signUp(gateway, 'One')
  const two = await member(gateway, one, 'owner', 'Two')
  const path = (person: Person) => `/organizations/${one.organizationId}/members/${person.id}`
  await statusesOf(
    times(width, (i) => {
      const [by, whom] = [i % 2 ? one : two, i % 3 ? one : two]
      return i % 4 < 2
        ? by.call(path(whom), { method: 'PATCH', json: { role: 'member' } })
        : by.call(path(whom), { method: 'DELETE' })
    }),
  )
  const { db } = gateway.core.storage
  const owners = await db
    .selectFrom('members')
    .selectAll()
    .where('organization_id', '=', one.organizationId)
    .where('role', '=', 'owner')
    .execute()
  return owners.length
}

/** Webhooks created at once, above what an organization may have. @returns How many there are. */
export async function webhooksAtOnce(gateway: TestGateway, width: number): Promise<number> {
  const owner = await signUp(gateway, 'Hooks')
  const json = {
    url: 'https://receiver.example/',
    events: ['newsletter.update'],
    secret: 'at-least-sixteen-characters',
  }
  await statusesOf(times(width, () => owner.call('/webhooks', { json })))
  const { db } = gateway.core.storage
  const rows = await db
    .selectFrom('webhooks')
    .select('id')
    .where('organization_id', '=', owner.organizationId)
    .execute()
  return rows.length
}

/** Keys created at once. @returns How many different ones came out, each of which works. */
export async function keysAtOnce(gateway: TestGateway, width: number): Promise<number> {
  const owner = await signUp(gateway, 'Keys')
  const made = await Promise.all(
    times(width, () =>
      owner.call<Schemas['ApiKeyCreated']>('/api-keys', { json: { name: 'k', capabilities: ['read'] } }),
    ),
  )
  const secrets = new Set(made.filter(({ status }) => status === 201).map(({ body }) => body.secret))
  const statuses = await statusesOf([...secrets].map((token) => ask(`${gateway.url}/api/v1/sessions`, { token })))
  return count(statuses, 200)
}

/** One organization deleted while sessions are put into it. @returns Sessions that belong to nobody. */
export async function deleteAtOnce(gateway: TestGateway, width: number): Promise<number> {
  const owner = await signUp(gateway, 'Leaver')
  const id = owner.organizationId
  await statusesOf([
    ...times(width, () => owner.call('/sessions', { json: {} })),
    owner.call(`/organizations/${id}`, { method: 'DELETE' }),
  ])
  const { db } = gateway.core.storage
  const there = await db.selectFrom('organizations').select('id').where('id', '=', id).executeTakeFirst()
  const sessions = await db.selectFrom('sessions').select('id').where('organization_id', '=', id).execute()
  return there ? 0 : sessions.length
}

/** One single-use ticket, opened many times at once. @returns How often a stream opened. */
export async function ticketAtOnce(gateway: TestGateway, width: number): Promise<number> {
  const owner = await signUp(gateway, 'Stream')
  await aSession(gateway, owner.organizationId)
  const made = await owner.call<{ ticket: string; url: string }>('/realtime/ticket', {
    json: { scope: 'organization' },
  })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  const url = new URL(made.body.url)
  url.host = new URL(gateway.url).host
  url.protocol = 'ws:'
  const { WebSocket } = await import('ws')
  const opened = await Promise.all(
    times(
      width,
      () =>
        new Promise<number>((resolve) => {
          const socket = new WebSocket(url)
          socket.once('message', (piece: Buffer) => {
            resolve(piece.toString().includes('"connected"') ? 1 : 0)
            socket.close()
          })
          socket.once('error', () => resolve(0))
          socket.once('close', () => resolve(0))
        }),
    ),
  )
  return opened.reduce((sum, one) => sum + one, 0)
}
