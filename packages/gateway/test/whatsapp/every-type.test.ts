import { proto } from 'baileys'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../src/whatsapp/baileys/normalize/content.js'
import { EVERY_TYPE } from '../support/every-type/every-type.js'
import { linked, type Message, messages } from '../support/linked.js'
import { type Person, signUp } from '../support/people.js'
import { Practice, type PracticePhone } from '../support/practice.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

let practice: Practice
let gateway: TestGateway
let ana: Person
let office: PracticePhone
let friend: PracticePhone
let id: string

beforeAll(async () => {
  practice = await Practice.open()
  gateway = await startGateway({ env: practice.env })
  ana = await signUp(gateway, 'Ana')
  office = await practice.phone('Office')
  friend = await practice.phone('Bea')
  id = (await linked(ana, office)).id
})

afterAll(async () => {
  await gateway.close()
  await practice.close()
})

/** The row of a message, once it is there. */
const row = (waId: string): Promise<Message> =>
  until('the row', async () => (await messages(ana, id, friend.lid)).find((one) => one.waMessageId === waId))

describe('whatever a friend sends', () => {
  it.each(EVERY_TYPE.map((one) => [one.name, one] as const))('has a row: %s', async (_, { message, shown }) => {
    const bytes = proto.Message.encode(proto.Message.fromObject(message)).finish()
    const sent = await friend.do<{ id: string }>('send-raw', {
      to: office.number,
      message: Buffer.from(bytes).toString('base64'),
    })
    expect(await row(sent.id)).toMatchObject({ ...shown, fromMe: false, chatJid: friend.lid })
  })

  it('is announced as it is listed', async () => {
    const listed = await messages(ana, id, friend.lid)
    expect(listed.length).toBe(EVERY_TYPE.length)
    const drafts = await gateway.core.storage.db.selectFrom('events').selectAll().execute()
    const announced = drafts.map((event) => JSON.stringify(event))
    for (const { waMessageId } of listed)
      expect(
        announced.some((event) => event.includes(waMessageId)),
        waMessageId,
      ).toBe(true)
  })

  it('leaves the journal with the row that stores it', async () => {
    const { db } = gateway.core.storage
    await until('an empty journal', async () => {
      const waiting = await db.selectFrom('session_stanzas').selectAll().execute()
      return waiting.length === 0
    })
  })

  it('has a row even when only the phone may show it', async () => {
    const sent = await friend.do<{ id: string }>('send-unavailable', {
      to: office.number,
      type: 'view_once_unavailable_fanout',
    })
    expect(await row(sent.id)).toMatchObject({ type: 'unknown', viewOnce: true, senderName: 'Bea' })
    const other = await friend.do<{ id: string }>('send-unavailable', {
      to: office.number,
      type: 'hosted_unavailable_fanout',
    })
    expect(await row(other.id)).toMatchObject({ type: 'waiting' })
  })
})

describe('every field that a message can carry', () => {
  // fields that accompany a message, change another one, or are the protocol's own
  const SILENT = new Set([
    'toJSON',
    'senderKeyDistributionMessage',
    'fastRatchetKeySenderKeyDistributionMessage',
    'messageContextInfo',
  ])

  it('gives a row with a type, were it empty', () => {
    const fields = Object.keys(Object.getPrototypeOf(proto.Message.create()) as object)
    expect(fields.length).toBeGreaterThan(80)
    for (const field of fields.filter((name) => !SILENT.has(name))) {
      const { type, unknownKind, system } = readContent({ [field]: field === 'conversation' ? 'x' : {} })
      expect(type, field).toBeTruthy()
      if (type === 'unknown') expect(unknownKind ?? system?.text, field).toBe(field)
    }
  })
})
