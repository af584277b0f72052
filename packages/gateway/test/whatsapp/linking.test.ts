import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Refusal } from '../support/http.js'
import { createSession, hears, linked, nextQr, reaches, session } from '../support/linked.js'
import { type Person, signUp } from '../support/people.js'
import { Practice } from '../support/practice.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

let practice: Practice
let gateway: TestGateway
let ana: Person

beforeAll(async () => {
  practice = await Practice.open()
  gateway = await startGateway({ env: practice.env })
  ana = await signUp(gateway, 'Ana')
})

afterAll(async () => {
  await gateway.close()
  await practice.close()
})

interface Code {
  code: string
  expiresAt: number
}

describe('linking by QR', () => {
  it('works once a phone has scanned the code, and says whose number it is', async () => {
    const phone = await practice.phone('Office')
    const { reason, ...found } = await linked(ana, phone)
    expect(found).toMatchObject({
      status: 'working',
      phoneNumber: phone.number,
      waJid: `${phone.number}@s.whatsapp.net`,
      waLid: phone.lid,
    })
    expect(reason).toBeUndefined()
  })

  it('shows the message that a friend sends then, once', async () => {
    const [office, friend] = [await practice.phone('Office'), await practice.phone('Bea')]
    const { id } = await linked(ana, office)
    await friend.send(office.number, 'hello there')
    const found = await hears(ana, id, `${friend.number}@s.whatsapp.net`, ['hello there'])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      type: 'text',
      fromMe: false,
      direction: 'in',
      senderName: 'Bea',
      chatJid: friend.lid,
    })
  })

  it('answers 404 until there is a code, then the code with its place in the batch and its end', async () => {
    const { id } = await createSession(ana)
    expect((await ana.call(`/sessions/${id}/qr`)).status).toBe(404)
    const qr = await nextQr(ana, id)
    expect(qr).toMatchObject({ number: 1, total: 6 })
    expect(qr.expiresAt).toBeGreaterThan(Date.now() + 50_000)
    expect((await session(ana, id)).status).toBe('scan_qr_code')
  })

  it('answers a conflict for a session that is linked', async () => {
    const { id } = await linked(ana, await practice.phone('Office'))
    const [qr, code] = [
      await ana.call<Refusal>(`/sessions/${id}/qr`),
      await ana.call<Refusal>(`/sessions/${id}/pairing-code`, { json: { phone: '15550100' } }),
    ]
    expect([qr.status, code.status]).toEqual([409, 409])
    expect(qr.body.error.details).toEqual({ reason: 'already_linked' })
  })

  it('goes on with a new secret when WhatsApp retires the code on show', async () => {
    const phone = await practice.phone('Office')
    const { id } = await createSession(ana, { start: true })
    const first = await nextQr(ana, id)
    await practice.fault('refresh_secret')
    const second = await nextQr(ana, id, first.code)
    expect(second.number).toBe(first.number)
    await until('a scan that is taken', () =>
      phone.scan(second.code).then(
        () => true,
        () => false,
      ),
    )
    await reaches(ana, id, 'working')
  })

  it('ends with qr_timeout when WhatsApp takes the codes back, and asking again shows new ones', async () => {
    const { id } = await createSession(ana, { start: true })
    const { code } = await nextQr(ana, id)
    await practice.fault('expire_codes', { close: true })
    await reaches(ana, id, 'failed', 'qr_timeout')
    expect((await nextQr(ana, id, code)).number).toBe(1)
  })

  it('stops asking for codes when it is stopped, and starts again with a fresh batch', async () => {
    const { id } = await createSession(ana, { start: true })
    const { code } = await nextQr(ana, id)
    await ana.call(`/sessions/${id}:stop`, { method: 'POST' })
    expect(await session(ana, id)).toMatchObject({ status: 'stopped', reason: 'pairing_cancelled' })
    const waiting = await practice.get<{ data: { qr?: string }[] }>('/codes')
    expect(JSON.stringify(waiting)).not.toContain(code.split('#')[1]?.split(',')[0])
    expect((await nextQr(ana, id, code)).number).toBe(1)
  })
})

describe('linking by pairing code', () => {
  it('works once the code is typed on the phone', async () => {
    const phone = await practice.phone('Office')
    const { id } = await createSession(ana)
    const issued = await ana.call<Code>(`/sessions/${id}/pairing-code`, { json: { phone: phone.number } })
    expect(issued.body.code).toMatch(/^[1-9A-HJ-NP-TV-Z]{4}-[1-9A-HJ-NP-TV-Z]{4}$/)
    expect(issued.body.expiresAt).toBeGreaterThan(Date.now() + 90_000)
    await phone.do('enter-code', { code: issued.body.code })
    expect(await reaches(ana, id, 'working')).toMatchObject({ phoneNumber: phone.number })
  })

  it('offers a QR code at the same time, and either links', async () => {
    const phone = await practice.phone('Office')
    const { id } = await createSession(ana)
    await ana.call(`/sessions/${id}/pairing-code`, { json: { phone: phone.number } })
    await phone.scan((await nextQr(ana, id)).code)
    await reaches(ana, id, 'working')
  })

  it('links by QR after a code was asked for and abandoned', async () => {
    const phone = await practice.phone('Office')
    const { id } = await createSession(ana)
    await ana.call(`/sessions/${id}/pairing-code`, { json: { phone: phone.number } })
    await ana.call(`/sessions/${id}:stop`, { method: 'POST' })
    await phone.scan((await nextQr(ana, id)).code)
    await reaches(ana, id, 'working')
  })

  it('says so when WhatsApp refuses a code for the number', async () => {
    const { id } = await createSession(ana)
    const answer = await ana.call<Refusal>(`/sessions/${id}/pairing-code`, { json: { phone: '15550100999' } })
    expect([answer.status, answer.body.error.details]).toEqual([409, { reason: 'pairing_rejected' }])
  })

  it.each(['', '12', '+0123456789', 'abc', '1'.repeat(16)])(
    'refuses %j as a number and changes nothing',
    async (phone) => {
      const { id } = await createSession(ana)
      const answer = await ana.call<Refusal>(`/sessions/${id}/pairing-code`, { json: { phone } })
      expect([answer.status, answer.body.error.code]).toEqual([400, 'validation_error'])
      expect((await session(ana, id)).status).toBe('stopped')
    },
  )

  it('asks for patience after ten codes', async () => {
    const { id } = await createSession(ana)
    const { number: phone } = await practice.phone('Office')
    const ask = () => ana.call<Refusal>(`/sessions/${id}/pairing-code`, { json: { phone } })
    for (let i = 0; i < 10; i++) expect((await ask()).status).toBe(200)
    const answer = await ask()
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
  })
})
