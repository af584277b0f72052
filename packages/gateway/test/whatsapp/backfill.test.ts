import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Refusal } from '../support/http.js'
import { createSession, linked } from '../support/linked.js'
import { type Person, signUp, superAdmin } from '../support/people.js'
import { Practice, type PracticePhone } from '../support/practice.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

type Job = components['schemas']['BackfillJob']

let practice: Practice
let gateway: TestGateway
let ana: Person
let root: Person
let office: PracticePhone
let friend: PracticePhone
let id: string

beforeAll(async () => {
  practice = await Practice.open()
  gateway = await startGateway({ env: { ...practice.env, WAYGATE_ADMIN_EMAIL: 'root@example.com' } })
  ana = await signUp(gateway, 'Ana')
  root = await superAdmin(gateway)
  office = await practice.phone('Office')
  friend = await practice.phone('Bea')
  await practice.group('Crew', friend, [office])
  await office.do('save-contact', { number: friend.number, name: 'Bea from work' })
  id = (await linked(ana, office)).id
})

afterAll(async () => {
  await gateway.close()
  await practice.close()
})

const begin = (session = id) => root.call<Job & Refusal>(`/admin/sessions/${session}:backfill`, { method: 'POST' })
const last = (person = root) => person.call<Job & Refusal>(`/admin/sessions/${id}/backfill`)

const done = () =>
  until('the end', async () => {
    const { body } = await last()
    return body.status === 'running' ? undefined : body
  })

it('people and groups are read again, and what was lost comes back', async () => {
  expect((await last()).status).toBe(404)
  const { db } = gateway.core.storage
  await until('the contact', () =>
    db.selectFrom('people').selectAll().where('saved_name', '=', 'Bea from work').executeTakeFirst(),
  )
  await db.updateTable('people').set({ saved_name: null }).execute()
  await db.deleteFrom('group_members').execute()
  const answer = await begin()
  expect(answer.status).toBe(202)
  expect(answer.body).toMatchObject({ sessionId: id, status: 'running', startedAt: expect.any(Number) as number })
  expect(await done()).toMatchObject({
    id: answer.body.id,
    status: 'succeeded',
    contacts: 1,
    groups: 1,
    groupMembers: 2,
  })
  const contact = await ana.call<{ name?: string }>(`/sessions/${id}/contacts/${encodeURIComponent(friend.lid)}`)
  expect(JSON.stringify(contact.body)).toContain('Bea from work')
  expect(await db.selectFrom('group_members').selectAll().execute()).toHaveLength(2)
})

it('is one run at a time, for super admins, and for sessions that are connected', async () => {
  await gateway.core.storage.db
    .insertInto('session_backfills')
    .values({
      id: 'job_left',
      session_id: id,
      node_id: 'gw_elsewhere',
      status: 'running',
      contacts: 0,
      groups: 0,
      group_members: 0,
      started_at: 1,
      finished_at: null,
      error: null,
    })
    .execute()
  expect((await begin()).status).toBe(409)
  expect((await last(ana)).status).toBe(403)
  const idle = await createSession(ana)
  expect(await begin(idle.id)).toMatchObject({
    status: 501,
    body: { error: { details: { reason: 'session_not_connected' } } },
  })
})

it('of backups there never was an import', async () => {
  expect((await ana.call(`/sessions/${id}/backfill`)).status).toBe(404)
})
