import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hears, linked, nextQr, reaches, session } from '../support/linked.js'
import { type Person, signUp } from '../support/people.js'
import { Practice } from '../support/practice.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

let practice: Practice
let gateway: TestGateway
let ana: Person

beforeAll(async () => {
  practice = await Practice.open()
  gateway = await startGateway({ env: practice.env, whatsapp: { random: () => 0.2 } })
  ana = await signUp(gateway, 'Ana')
})

afterAll(async () => {
  await gateway.close()
  await practice.close()
})

async function office() {
  const phone = await practice.phone('Office')
  return { phone, id: (await linked(ana, phone)).id }
}

interface Status {
  status: string
  reason?: string
  since: number
  nextRetryAt?: number
}

/** What `session.status` has told of a session so far. */
async function statuses(id: string): Promise<Status[]> {
  const { db } = gateway.core.storage
  const rows = await db
    .selectFrom('events')
    .select('payload')
    .where('session_id', '=', id)
    .where('event', '=', 'session.status')
    .execute()
  return rows.map((row) => JSON.parse(String(row.payload)) as Status)
}

const act = (id: string, verb: string) => ana.call(`/sessions/${id}:${verb}`, { method: 'POST' })

describe('a connection that ends', () => {
  it('comes back by itself after a drop, and has lost nothing meanwhile', async () => {
    const { phone, id } = await office()
    const friend = await practice.phone('Bea')
    await practice.fault('drop', { number: phone.number })
    const down = await until('the word of the drop', async () =>
      (await statuses(id)).find((told) => told.reason === 'reconnecting'),
    )
    expect(down.nextRetryAt).toBeGreaterThanOrEqual(down.since)
    await friend.send(phone.number, 'while you were out')
    await until('the login after it', async () => (await session(ana, id)).health?.reconnects === 1)
    const { health } = await reaches(ana, id, 'working')
    expect(health).toMatchObject({ reconnects: 1 })
    expect(await hears(ana, id, friend.lid, ['while you were out'])).toHaveLength(1)
  })

  it('tries again when WhatsApp is unavailable', async () => {
    const { phone, id } = await office()
    await practice.fault('unavailable', { number: phone.number })
    await reaches(ana, id, 'starting', 'service_unavailable')
    await practice.fault('clear', { number: phone.number })
    await reaches(ana, id, 'working')
  })

  it('is logged out when the phone removes it, and can be linked again', async () => {
    const { phone, id } = await office()
    await phone.do('unlink')
    await reaches(ana, id, 'logged_out', 'unlinked')
    await phone.scan((await nextQr(ana, id)).code)
    await reaches(ana, id, 'working')
  })

  it('fails as replaced, is never retried by itself, and a person may take over', async () => {
    const { phone, id } = await office()
    await practice.fault('replace', { number: phone.number })
    const failed = await reaches(ana, id, 'failed', 'replaced')
    expect(failed.nextRetryAt).toBeUndefined()
    await act(id, 'start')
    await reaches(ana, id, 'working')
  })

  it.each([
    ['ban', { reason: 403 }, 'locked'],
    ['ban', { reason: 406 }, 'banned'],
    ['outdated', {}, 'client_outdated'],
  ])('fails for good after %s %j', async (kind, extra, reason) => {
    const { phone, id } = await office()
    await practice.fault(kind, { number: phone.number, ...extra })
    const failed = await reaches(ana, id, 'failed', reason)
    expect(failed.nextRetryAt).toBeUndefined()
  })

  it('says until when a number is banned, and tries once at its end', async () => {
    const { phone, id } = await office()
    await practice.fault('ban', { number: phone.number, reason: 402, code: 101, expireSeconds: 2 })
    const banned = await reaches(ana, id, 'failed', 'temporarily_banned')
    expect(banned.restrictedUntil).toBeGreaterThan(Date.now())
    expect(banned.nextRetryAt).toBe(banned.restrictedUntil)
    await reaches(ana, id, 'working')
  })
})

describe('what people do with a session', () => {
  it('stops and starts without linking again', async () => {
    const { id } = await office()
    expect((await act(id, 'stop')).body).toMatchObject({ status: 'stopped', reason: 'stopped_by_user' })
    await act(id, 'start')
    await reaches(ana, id, 'working')
  })

  it('restarts', async () => {
    const { id } = await office()
    await act(id, 'restart')
    await reaches(ana, id, 'working')
  })

  it('logs out: the phone has no such device any more', async () => {
    const { phone, id } = await office()
    expect((await act(id, 'logout')).body).toMatchObject({ status: 'logged_out' })
    const seen = await practice.get<{ devices?: unknown[] }>(`/phones/${phone.number}`)
    expect(seen.devices ?? []).toEqual([])
  })

  it('deletes: the device is unlinked and nothing is left', async () => {
    const { phone, id } = await office()
    expect((await ana.call(`/sessions/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await ana.call(`/sessions/${id}`)).status).toBe(404)
    const seen = await practice.get<{ devices?: unknown[] }>(`/phones/${phone.number}`)
    expect(seen.devices ?? []).toEqual([])
  })

  it('keeps settings that are not named', async () => {
    const { id } = await office()
    await ana.call(`/sessions/${id}`, { method: 'PATCH', json: { label: 'Front desk', ratePerMin: 5 } })
    await ana.call(`/sessions/${id}`, { method: 'PATCH', json: { autoRead: true } })
    expect(await session(ana, id)).toMatchObject({ label: 'Front desk', ratePerMin: 5, autoRead: true })
  })
})
