import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linked } from '../support/linked.js'
import { type Person, signUp } from '../support/people.js'
import { Practice, type PracticePhone } from '../support/practice.js'
import { Line } from '../support/received.js'
import { mp4, png } from '../support/sample-media.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

type Posted = components['schemas']['PostStatusOutputBody'] & { error?: { details?: { errors?: string[] } } }

let practice: Practice
let gateway: TestGateway
let ana: Person
let office: PracticePhone
let friend: PracticePhone
let stranger: PracticePhone
let line: Line

beforeAll(async () => {
  practice = await Practice.open()
  gateway = await startGateway({ env: practice.env })
  ana = await signUp(gateway, 'Ana')
  office = await practice.phone('Office')
  friend = await practice.phone('Bea')
  stranger = await practice.phone('Carl')
  await office.do('save-contact', { number: friend.number, name: 'Bea Baker' })
  line = new Line(practice, ana, (await linked(ana, office)).id)
  await until('the saved name', async () => {
    const row = await gateway.core.storage.db
      .selectFrom('people')
      .select('jid')
      .where('saved_name', '=', 'Bea Baker')
      .executeTakeFirst()
    return row !== undefined
  })
})

afterAll(async () => {
  await gateway.close()
  await practice.close()
})

const post = (json: object) => ana.call<Posted>(`/sessions/${line.session}/status`, { json })
const seen = (phone: PracticePhone, id: string) =>
  until('the status', async () => (await line.on(phone)).find((one) => one.id === id && one.readable))

describe('a status', () => {
  it('with a text reaches who is saved and the own phone, and nobody else', async () => {
    const { status, body } = await post({ type: 'text', text: 'Fresh rye from six' })
    expect(status).toBe(200)
    expect(await seen(friend, body.messageId)).toMatchObject({ text: 'Fresh rye from six', to: 'status@broadcast' })
    await seen(office, body.messageId)
    expect(await line.on(stranger)).toEqual([])
    expect(await line.shows('status@broadcast', body.messageId)).toMatchObject({
      fromMe: true,
      body: 'Fresh rye from six',
    })
  })

  it.each([
    ['image', png(6, 6)],
    ['video', mp4(4)],
  ])('can be a file (%s) with a text under it', async (type, bytes) => {
    const { body } = await post({ type, text: 'look', media: { data: bytes.toString('base64') } })
    expect(await seen(friend, body.messageId)).toMatchObject({ kind: type, text: 'look' })
    expect(await line.file(friend, body.messageId)).toEqual(bytes)
  })

  it.each([
    [{ type: 'text', text: ' ' }, 'body.text: must not be empty'],
    [{ type: 'image', text: 'x' }, 'body.media: is required'],
    [
      { type: 'image', text: '', media: { url: 'https://192.168.0.1/' } },
      'body.media.url: The URL points at a private',
    ],
  ])('is refused as %j', async (json, problem) => {
    const { status, body } = await post(json)
    expect(status).toBe(400)
    expect(body.error?.details?.errors?.join(' ')).toContain(problem)
  })
})
