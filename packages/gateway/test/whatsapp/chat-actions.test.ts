import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hears, linked } from '../support/linked.js'
import { until } from '../support/until.js'
import { type Desk, WireWorld } from '../support/wire-world.js'

type Schemas = components['schemas']
type Chat = Schemas['Chat']

let world: WireWorld

beforeAll(async () => {
  world = await WireWorld.open()
})

afterAll(() => world.close())

const of = (jid: string, rest = '') => `/chats/${encodeURIComponent(jid)}${rest}`
const LATER = Date.UTC(2030, 0, 1)

async function deskWithChat() {
  const desk = await world.desk()
  const bea = await world.practice.phone('Bea')
  await bea.send(desk.phone.number, 'hello')
  await hears(world.ana, desk.id, bea.lid, ['hello'])
  return { desk, bea }
}

const chat = (desk: Desk, jid: string) => world.done<Chat>(desk, of(jid))
const patch = (desk: Desk, jid: string, json: object) => world.done<Chat>(desk, of(jid), { method: 'PATCH', json })
const told = async (desk: Desk, word: string) =>
  (await world.told(desk, 'chat.update')).filter(({ payload }) => payload['change'] === word).length
const becomes = (desk: Desk, jid: string, which: (chat: Chat) => boolean) =>
  until('the chat', async () => {
    const now = await chat(desk, jid)
    return which(now) ? now : undefined
  })

describe('a flag that the session sets', () => {
  it('is shown by the phone, and told once', async () => {
    const { desk, bea } = await deskWithChat()
    const set = await patch(desk, bea.lid, { archived: true, pinned: true, mutedUntil: LATER })
    expect(set).toMatchObject({ archived: true, pinned: true, mutedUntil: LATER })
    const { flags } = await world.sees(desk.phone, bea.number, ({ flags }) => flags.archived === true)
    expect(flags).toEqual({ archived: true, pinned: true, mutedUntil: LATER })
    expect(await patch(desk, bea.lid, { archived: false, unmute: true })).toMatchObject({
      archived: false,
      pinned: true,
    })
    expect(await chat(desk, bea.lid)).not.toHaveProperty('mutedUntil')
    const after = await world.sees(desk.phone, bea.number, ({ flags }) => flags.archived === false)
    expect(after.flags).toEqual({ archived: false, pinned: true })
    expect([await told(desk, 'archived'), await told(desk, 'pinned'), await told(desk, 'muted')]).toEqual([2, 1, 2])
  })

  it('holds although the phone changes the same at the same moment', async () => {
    const { desk, bea } = await deskWithChat()
    const other = await world.practice.phone('Carl')
    await other.send(desk.phone.number, 'me too')
    await hears(world.ana, desk.id, other.lid, ['me too'])
    const both = [1, 2, 3, 4].flatMap((round) => [
      patch(desk, bea.lid, { pinned: round % 2 === 1, archived: round % 2 === 0 }),
      desk.phone.do('pin', { chat: other.number, on: round % 2 === 1 }),
    ])
    await Promise.all(both)
    await patch(desk, bea.lid, { pinned: true })
    await desk.phone.do('pin', { chat: other.number, on: true })
    await world.sees(desk.phone, bea.number, ({ flags }) => flags.pinned === true)
    await becomes(desk, other.lid, ({ pinned }) => pinned)
  })

  it('of a group works by the same path', async () => {
    const desk = await world.desk()
    const bea = await world.practice.phone('Bea')
    const { id } = await world.practice.group('Garden', bea, [desk.phone])
    await bea.send(id, 'rain at last')
    await hears(world.ana, desk.id, id, ['rain at last'])
    await patch(desk, id, { archived: true })
    await world.sees(desk.phone, id, ({ flags }) => flags.archived === true)
  })
})

describe('a flag that the owner sets on the phone', () => {
  it('reaches the session and is told', async () => {
    const { desk, bea } = await deskWithChat()
    await desk.phone.do('archive', { chat: bea.number })
    await desk.phone.do('pin', { chat: bea.number })
    await desk.phone.do('mute', { chat: bea.number, until: LATER })
    await becomes(desk, bea.lid, (now) => now.archived && now.pinned && now.mutedUntil === LATER)
    await desk.phone.do('mute', { chat: bea.number, until: -1 })
    await becomes(desk, bea.lid, ({ mutedUntil = 0 }) => mutedUntil > Date.UTC(9000, 0, 1))
    await desk.phone.do('archive', { chat: bea.number, on: false })
    await desk.phone.do('mute', { chat: bea.number })
    await becomes(desk, bea.lid, (now) => !now.archived && now.mutedUntil === undefined)
    expect([await told(desk, 'archived'), await told(desk, 'pinned'), await told(desk, 'muted')]).toEqual([2, 1, 3])
  })

  it('before linking is known after it', async () => {
    const office = await world.practice.phone('Office')
    const bea = await world.practice.phone('Bea')
    await bea.send(office.number, 'long ago')
    await office.do('archive', { chat: bea.number })
    await office.do('mute', { chat: bea.number, until: LATER })
    const desk = { phone: office, id: (await linked(world.ana, office)).id }
    await hears(world.ana, desk.id, bea.lid, ['long ago'])
    await becomes(desk, bea.lid, (now) => now.archived && now.mutedUntil === LATER)
  })
})

describe('reading', () => {
  it('tells the sender, clears the counter here and on the phone', async () => {
    const { desk, bea } = await deskWithChat()
    expect((await chat(desk, bea.lid)).unreadCount).toBe(1)
    const read = await world.done<Chat>(desk, of(bea.lid, '/read'), { method: 'POST' })
    expect(read.unreadCount).toBe(0)
    await world.sees(
      bea,
      desk.phone.number,
      ({ messages }) => messages.at(-1)?.readBy.includes(desk.phone.number) === true,
    )
    await world.sees(desk.phone, bea.number, ({ unread }) => unread === 0)
    expect(await told(desk, 'read')).toBe(1)
  })

  it('on the phone clears the counter here', async () => {
    const { desk, bea } = await deskWithChat()
    await desk.phone.do('read', { chat: bea.number })
    await becomes(desk, bea.lid, ({ unreadCount }) => unreadCount === 0)
  })

  it('takes back that the owner marked the chat as unread', async () => {
    const { desk, bea } = await deskWithChat()
    await desk.phone.do('read', { chat: bea.number })
    await becomes(desk, bea.lid, ({ unreadCount }) => unreadCount === 0)
    await desk.phone.do('mark-unread', { chat: bea.number })
    await becomes(desk, bea.lid, ({ unreadCount }) => unreadCount === -1)
    await world.done(desk, of(bea.lid, '/read'), { method: 'POST' })
    await world.sees(desk.phone, bea.number, ({ unread }) => unread === 0)
    expect((await chat(desk, bea.lid)).unreadCount).toBe(0)
  })

  it('counts the next message of a chat that was marked as unread as one', async () => {
    const { desk, bea } = await deskWithChat()
    await desk.phone.do('read', { chat: bea.number })
    await desk.phone.do('mark-unread', { chat: bea.number })
    await becomes(desk, bea.lid, ({ unreadCount }) => unreadCount === -1)
    await bea.send(desk.phone.number, 'news')
    await becomes(desk, bea.lid, ({ unreadCount }) => unreadCount === 1)
  })
})

describe('deleting a chat', () => {
  it('deletes it on the phone; it comes back with its next message and without the old ones', async () => {
    const { desk, bea } = await deskWithChat()
    expect((await world.call(desk, of(bea.lid), { method: 'DELETE' })).status).toBe(204)
    expect((await world.call(desk, of(bea.lid))).status).toBe(404)
    expect((await world.practice.get<{ chats: unknown[] }>(`/phones/${desk.phone.number}`)).chats).toEqual([])
    await bea.send(desk.phone.number, 'still there?')
    const found = await hears(world.ana, desk.id, bea.lid, ['still there?'])
    expect(found).toHaveLength(1)
    expect(await told(desk, 'deleted')).toBe(1)
  })

  it('on the phone deletes it here', async () => {
    const { desk, bea } = await deskWithChat()
    await desk.phone.do('delete-chat', { chat: bea.number })
    await until('the end', async () => (await world.call(desk, of(bea.lid))).status === 404)
    expect(await told(desk, 'deleted')).toBe(1)
  })
})

describe('presence', () => {
  it('of the other side is asked for and told: unknown becomes online, typing, away', async () => {
    const { desk, bea } = await deskWithChat()
    const look = () => world.done<Schemas['PresenceStatus']>(desk, of(bea.lid, '/presence'))
    expect((await look()).state).toBe('unavailable')
    await bea.do('presence', { online: true })
    await world.hears(desk, 'presence.update', ({ state }) => state === 'available')
    expect(await look()).toMatchObject({ from: bea.lid, state: 'available' })
    await bea.do('typing', { to: desk.phone.number, state: 'recording' })
    await world.hears(desk, 'presence.update', ({ state, media }) => state === 'composing' && media === 'audio')
  })

  it('that the session shows is seen by the other side’s phone and devices', async () => {
    const { desk, bea } = await deskWithChat()
    const hers = { phone: bea, id: (await linked(world.ana, bea)).id }
    await hears(world.ana, hers.id, desk.phone.lid, ['hello'])
    const show = (state: string) => world.done(desk, of(bea.lid, '/presence'), { method: 'PUT', json: { state } })
    await show('composing')
    await world.sees(bea, desk.phone.number, ({ typing }) => typing[desk.phone.number] === 'composing')
    await world.hears(hers, 'presence.update', ({ from, state }) => from === desk.phone.lid && state === 'composing')
    await show('recording')
    await world.sees(bea, desk.phone.number, ({ typing }) => typing[desk.phone.number] === 'recording')
    await show('paused')
    await world.sees(bea, desk.phone.number, ({ typing }) => Object.keys(typing).length === 0)
  })

  it('online and offline is seen by others', async () => {
    const { desk, bea } = await deskWithChat()
    const put = (state: string) => world.call(desk, '/presence', { method: 'PUT', json: { state } })
    expect((await put('online')).status).toBe(204)
    await world.sees(bea, desk.phone.number, ({ online }) => online)
    await put('offline')
    await world.sees(bea, desk.phone.number, ({ online }) => !online)
  })
})

describe('a session without a connection', () => {
  it('changes nothing of its chats, and answers 501', async () => {
    const { desk, bea } = await deskWithChat()
    await world.call(desk, ':stop', { method: 'POST' })
    const asks: [string, object][] = [
      [of(bea.lid), { method: 'PATCH', json: { archived: true } }],
      [of(bea.lid), { method: 'DELETE' }],
      [of(bea.lid, '/read'), { method: 'POST' }],
      [of(bea.lid, '/presence'), {}],
      [of(bea.lid, '/presence'), { method: 'PUT', json: { state: 'composing' } }],
      ['/presence', { method: 'PUT', json: { state: 'online' } }],
    ]
    for (const [path, options] of asks)
      expect(await world.refused(desk, path, options), path).toEqual({
        code: 'not_implemented',
        reason: 'session_not_connected',
      })
    expect(await chat(desk, bea.lid)).toMatchObject({ archived: false, unreadCount: 1 })
  })
})
