import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSession, nextQr, reaches } from '../support/linked.js'
import { type Person, signUp } from '../support/people.js'
import { Practice } from '../support/practice.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

const LIFE_MS = 400

let practice: Practice
let gateway: TestGateway
let ana: Person

beforeAll(async () => {
  practice = await Practice.open({ refLifetimes: { firstMs: LIFE_MS, nextMs: LIFE_MS, graceMs: 300 } })
  gateway = await startGateway({ env: practice.env, whatsapp: { qrLifeMs: LIFE_MS } })
  ana = await signUp(gateway, 'Ana')
})

afterAll(async () => {
  await gateway.close()
  await practice.close()
})

describe('codes that run out', () => {
  it('replaces each code by the next one, and links with a later one', async () => {
    const phone = await practice.phone('Office')
    const { id } = await createSession(ana, { start: true })
    const first = await nextQr(ana, id)
    const second = await nextQr(ana, id, first.code)
    expect(second.number).toBeGreaterThan(first.number ?? 0)
    await phone.scan(second.code)
    await reaches(ana, id, 'working')
  })

  it('ends with the reason qr_timeout, and asking again starts a fresh batch', async () => {
    const { id } = await createSession(ana, { start: true })
    await nextQr(ana, id)
    await reaches(ana, id, 'failed', 'qr_timeout')
    const answer = await ana.call(`/sessions/${id}/qr`)
    expect(answer.status).toBe(404)
    expect((await nextQr(ana, id)).number).toBe(1)
  })

  it('never serves a code that has expired', async () => {
    const { id } = await createSession(ana, { start: true })
    await nextQr(ana, id)
    await until('the end of the batch', async () => {
      const asked = Date.now()
      const answer = await ana.call<{ expiresAt: number }>(`/sessions/${id}/qr`)
      if (answer.status === 200) expect(answer.body.expiresAt).toBeGreaterThan(asked)
      return answer.status === 404
    })
    await ana.call(`/sessions/${id}:stop`, { method: 'POST' })
  })
})
