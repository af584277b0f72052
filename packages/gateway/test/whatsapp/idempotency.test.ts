import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Refusal } from '../support/http.js'
import { reaches } from '../support/linked.js'
import { apiKey, Person } from '../support/people.js'
import { startGateway } from '../support/start-gateway.js'
import { ConversationWorld, type SendResult } from './conversation-world.js'

let world: ConversationWorld
let dir: string
const clock = { ahead: 0, now: () => Date.now() + clock.ahead }

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'waygate-keys-'))
  world = await ConversationWorld.open({ clock, dataDir: dir })
})

afterAll(async () => {
  await world.close()
  rmSync(dir, { recursive: true, force: true })
})

const post = (json: object, key: string, query = '') =>
  world.call(`/messages${query}`, json, 'POST', { 'idempotency-key': key })

describe('a request that is repeated with its idempotency key', () => {
  it('has one effect when fifty come at once, and all get the same answer', async () => {
    const friend = await world.practice.phone('Bea')
    const body = { type: 'text', to: friend.number, text: 'once, please' }
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(body, 'order-50')))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const same = answers.map(({ body: { replayed: _, ...rest } }) => JSON.stringify(rest, Object.keys(rest).sort()))
    expect(new Set(same).size).toBe(1)
    expect(answers.filter(({ body: { replayed } }) => replayed !== true)).toHaveLength(1)
    const seen = await world.seen(friend, world.office.number)
    expect(seen.map(({ text }) => text)).toEqual(['once, please'])
  })

  it('is the same whatever the order of its fields, and another one in a field deep inside', async () => {
    const friend = await world.practice.phone('Bea')
    const card = (name: string) => ({ type: 'contact', to: friend.number, contact: { name, phone: '15550112' } })
    const first = await post(card('Ben'), 'card-1')
    const { type, to, contact } = card('Ben')
    expect((await post({ contact, to, type }, 'card-1')).body).toMatchObject({
      replayed: true,
      waMessageId: first.body.waMessageId,
    })
    const other = await post(card('Zoe'), 'card-1')
    expect([other.status, other.body.error]).toMatchObject([
      409,
      { code: 'conflict', details: { reason: 'idempotency_key_reused' } },
    ])
  })

  it('answers what was queued with the same place in the queue', async () => {
    const friend = await world.practice.phone('Bea')
    const body = { type: 'text', to: friend.number, text: 'later' }
    const [first, second] = [await post(body, 'queued-1', '?async=true'), await post(body, 'queued-1', '?async=true')]
    expect(first.body).toMatchObject({ mode: 'queued', status: 'pending' })
    expect(second.body).toEqual({ ...first.body, replayed: true })
    await world.sees(friend, world.office.number, (one) => one.id === first.body.waMessageId)
  })

  it('had no effect when nothing could be sent, so that its key is free', async () => {
    const { id } = (await world.ana.call<{ id: string }>('/sessions', { json: {} })).body
    const send = (text: string) =>
      world.ana.call<Refusal>(`/sessions/${id}/messages`, {
        json: { type: 'text', to: '15550100', text },
        headers: { 'idempotency-key': 'not-linked' },
      })
    expect([(await send('one')).status, (await send('two')).status]).toEqual([501, 501])
  })

  it('belongs to its session', async () => {
    const friend = await world.practice.phone('Bea')
    await post({ type: 'text', to: friend.number, text: 'mine' }, 'shared')
    const { id } = (await world.ana.call<{ id: string }>('/sessions', { json: {} })).body
    const other = await world.ana.call<Refusal>(`/sessions/${id}/messages`, {
      json: { type: 'text', to: friend.number, text: 'another body' },
      headers: { 'idempotency-key': 'shared' },
    })
    expect(other.status).toBe(501)
  })

  it('is remembered for a day, over restarts', async () => {
    const friend = await world.practice.phone('Bea')
    const { secret } = await apiKey(world.ana)
    const json = { type: 'text', to: friend.number, text: 'remember me' }
    const headers = { 'idempotency-key': 'restart-1' }
    const first = await post(json, 'restart-1')
    await world.gateway.close()
    const again = await startGateway({ env: world.practice.env, clock, dataDir: dir })
    const { id, name, email, cookie, organizationId } = world.ana
    const ana = new Person(again.url, id, name, email, cookie, secret, organizationId)
    const repeat = () => ana.call<SendResult>(`/sessions/${world.session}/messages`, { json, headers })
    try {
      await reaches(ana, world.session, 'working')
      expect((await repeat()).body).toEqual({ ...first.body, replayed: true })
      clock.ahead = 24 * 3_600_000
      const next = await repeat()
      expect(next.body.replayed).toBeUndefined()
      expect(next.body.waMessageId).not.toBe(first.body.waMessageId)
    } finally {
      clock.ahead = 0
      await again.close()
    }
  })
})
