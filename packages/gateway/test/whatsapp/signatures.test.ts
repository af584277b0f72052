import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createSession, linked, nextQr, reaches, session } from '../support/linked.js'
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

afterEach(() => practice.fault('clear'))

afterAll(async () => {
  await gateway.close()
  await practice.close()
})

/** Frames that arrived from a phone's companions, by tag. */
async function received(number: string, tag: string): Promise<unknown[]> {
  const { data } = await practice.get<{ data: { tag: string }[] }>(`/received?number=${number}`)
  return data.filter((stanza) => stanza.tag === tag)
}

describe('somebody in place of WhatsApp', () => {
  it.each(['certificate', 'stolen_certificate'])('is told nothing when all they have is a %s', async (what) => {
    await practice.fault('forge', { what })
    const { id } = await createSession(ana, { start: true })
    await reaches(ana, id, 'starting', 'untrusted_server')
    expect((await ana.call(`/sessions/${id}/qr`)).status).toBe(404)
    await ana.call(`/sessions/${id}:stop`, { method: 'POST' })
  })

  it('cannot take over a linked session, which goes on once WhatsApp itself answers', async () => {
    const { id } = await linked(ana, await practice.phone('Office'))
    await practice.fault('forge', { what: 'certificate' })
    await practice.fault('drop')
    await reaches(ana, id, 'starting', 'untrusted_server')
    await practice.fault('clear')
    await ana.call(`/sessions/${id}:start`, { method: 'POST' })
    await reaches(ana, id, 'working', undefined, 30_000)
  })

  it('cannot link a session to an account that did not sign for it', async () => {
    await practice.fault('forge', { what: 'account_signature' })
    const { id } = await createSession(ana, { start: true })
    const phone = await practice.phone('Office')
    await expect(phone.scan((await nextQr(ana, id)).code)).rejects.toThrow()
    await reaches(ana, id, 'failed', 'pairing_rejected')
    expect(await session(ana, id)).not.toHaveProperty('phoneNumber')
  })

  it('cannot have a message encrypted for keys that the receiver did not sign', async () => {
    const [office, friend] = [await practice.phone('Office'), await practice.phone('Bea')]
    const { id } = await linked(ana, office)
    await practice.fault('forge', { what: 'signed_pre_key' })
    const send = () =>
      ana.call<{ status?: string }>(`/sessions/${id}/messages`, {
        json: { type: 'text', to: friend.number, text: 'for Bea only' },
      })
    await send()
    expect(await received(office.number, 'message')).toEqual([])
    await practice.fault('clear')
    await send()
    await until('the message', async () => (await received(office.number, 'message')).length > 0)
  })
})
