import { newId } from '../../src/storage/ids.js'
import { MAX_REPLAY } from '../../src/events/event-log.js'
import { askCell } from '../matrix/ask-cell.js'
import { anOrganization } from '../matrix/strangers.js'
import type { MatrixWorld } from '../matrix/world.js'

type Question = (world: MatrixWorld) => Promise<string | undefined>

/** What no cell of the matrix asks, because its answer hangs on what another organization has. Each says what is wrong, or nothing. */
export const questions: Readonly<Record<string, Question>> = {
  'inviting people who are members, or invited, elsewhere': async ({ cast: { owner }, estate }) => {
    const one = await estate.strangers.one()
    const { db } = estate.gateway.core.storage
    const member = await db.selectFrom('users').select('email').where('id', '=', one.member).executeTakeFirstOrThrow()
    for (const email of [member.email, `invited@${one.marker}.example`]) {
      const json = { email, role: 'member' }
      const { status } = await owner.call(`/organizations/${owner.organizationId}/invitations`, { json })
      if (status !== 201) return `answers ${String(status)}`
    }
    return undefined
  },

  'taking the only owner from an organization': async ({ cast: { owner } }) => {
    const made = await owner.call<{ id: string }>('/organizations', { json: { name: 'Alone' } })
    const self = `/organizations/${made.body.id}/members/${owner.id}`
    const { status } = await owner.call(self, { method: 'PATCH', json: { role: 'member' } })
    return status === 409 ? undefined : `answers ${String(status)}`
  },

  'a first webhook, when others have as many as one may have': async ({ cast: { owner }, estate: { gateway } }) => {
    const { db } = gateway.core.storage
    const crowded = await anOrganization(gateway)
    const common = { organization_id: crowded, url: '', events: '[]', secrets: '', active: 0, paused_until: 0 }
    const many = Array.from({ length: 100 }, () => ({ ...common, id: newId('wh_'), created_at: 0, updated_at: 0 }))
    await db.insertInto('webhooks').values(many).execute()
    const made = await owner.call<{ id: string }>('/organizations', { json: { name: 'New' } })
    const there = await owner.renew(made.body.id)
    const json = { url: 'https://hooks.example.com/', events: ['message'] }
    const { status } = await there.call('/webhooks', { json })
    return status === 201 ? undefined : `answers ${String(status)}`
  },

  'reacting to a message of somebody else without naming its chat': async ({ cast: { owner }, estate: { a, b } }) => {
    const reaction = `/sessions/${a.session}/messages/${b.message}/reaction`
    const { status } = await owner.call(reaction, { json: { emoji: '\u{1f44d}' } })
    return status === 404 ? undefined : `answers ${String(status)}`
  },

  'resuming at an event of somebody else': async (world) => {
    const event = await lastEvent(world, world.cast.otherOwner.organizationId)
    const text = await resumed(world, event)
    return text.includes('"unknown"') ? undefined : `answers ${text}`
  },

  'resuming after more events of others than are replayed': async (world) => {
    const { strangers, gateway } = world.estate
    const event = await lastEvent(world, world.cast.owner.organizationId)
    const draft = { event: 'presence.update', organizationId: strangers.organization, sessionId: null, payload: {} }
    await gateway.core.unit.write(async (tx) => {
      for (let i = 0; i <= MAX_REPLAY; i++) tx.emit(draft)
      return Promise.resolve()
    })
    const text = await resumed(world, event)
    return text.includes('"too_many"') ? `answers ${text}` : undefined
  },
}

async function lastEvent({ estate }: MatrixWorld, organization: string): Promise<string> {
  const { db } = estate.gateway.core.storage
  const own = db.selectFrom('events').select('id').where('organization_id', '=', organization)
  return (await own.orderBy('position', 'desc').limit(1).executeTakeFirstOrThrow()).id
}

/** What a stream of A's owner begins with. */
async function resumed({ cast: { owner }, gateway }: MatrixWorld, since: string): Promise<string> {
  const headers = { authorization: `Bearer ${owner.token}` }
  return (await askCell(gateway.url, { method: 'GET', target: `/api/v1/events?since=${since}` }, headers)).text
}
