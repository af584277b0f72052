import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hears, messages } from '../support/linked.js'
import { until } from '../support/until.js'
import { type Desk, WireWorld } from '../support/wire-world.js'

type Schemas = components['schemas']

let world: WireWorld

beforeAll(async () => {
  world = await WireWorld.open()
})

afterAll(() => world.close())

const chats = async (desk: Desk) => (await world.done<Schemas['ListChat']>(desk, '/chats')).data ?? []
const write = (desk: Desk, to: string, text: string) =>
  world.done<Schemas['SendResult']>(desk, '/messages', { json: { type: 'text', to, text } })
const detail = (desk: Desk, jid: string) =>
  world.done<Schemas['ContactDetail']>(desk, `/contacts/${encodeURIComponent(jid)}`)

/** Somebody who writes by number from an old phone, and under a LID alone from a new one: two people to everybody. */
async function twoThreads() {
  const desk = await world.desk()
  const bea = await world.practice.phone('Bea')
  const pn = `${bea.number}@s.whatsapp.net`
  await bea.do('privacy', { number: 'alone' })
  const first = await bea.send(desk.phone.number, 'from the old phone')
  await hears(world.ana, desk.id, pn, ['from the old phone'])
  await bea.do('privacy', { number: 'nobody' })
  await bea.send(desk.phone.number, 'from the new phone')
  await hears(world.ana, desk.id, bea.lid, ['from the new phone'])
  return { desk, bea, pn, first }
}

describe('a mapping that arrives later', () => {
  it('makes one thread of two, with what was said in one of a message in the other', async () => {
    const { desk, bea, pn, first } = await twoThreads()
    expect((await chats(desk)).map(({ jid }) => jid).sort()).toEqual([pn, bea.lid].sort())
    await bea.do('react', { message: first, emoji: '🎉' })
    await world.hears(desk, 'message.reaction', ({ reaction }) => reaction === '🎉')
    await bea.do('edit', { message: first, text: 'from my old phone' })
    await bea.do('privacy', { number: 'all' })
    await bea.send(desk.phone.number, 'it is me')
    await world.hears(desk, 'chat.update', ({ change, chatJid }) => change === 'merged' && chatJid === pn)
    const found = await hears(world.ana, desk.id, pn, ['it is me'])
    expect(await chats(desk)).toMatchObject([{ jid: bea.lid, aliases: [pn], name: 'Bea', unreadCount: 3 }])
    expect(found.map(({ body, chatJid, senderJid }) => [body, chatJid, senderJid])).toEqual([
      ['from my old phone', bea.lid, bea.lid],
      ['from the new phone', bea.lid, bea.lid],
      ['it is me', bea.lid, bea.lid],
    ])
    expect(found[0]?.reactions).toMatchObject([{ emoji: '🎉', senderJid: bea.lid }])
  })

  it('leaves a redirect: the former id finds the chat and the person under the one that stays', async () => {
    const { desk, bea, pn } = await twoThreads()
    await bea.do('privacy', { number: 'all' })
    await bea.send(desk.phone.number, 'it is me')
    await world.hears(desk, 'chat.update', ({ change }) => change === 'merged')
    expect(await world.call(desk, `/chats/${encodeURIComponent(pn)}`)).toMatchObject({
      status: 200,
      body: { jid: bea.lid },
    })
    expect(await detail(desk, pn)).toMatchObject({ dm: true, identity: { lid: bea.lid, phoneNumber: bea.number } })
    const { payload } = await world.hears(desk, 'contact.update', ({ jid }) => jid === pn)
    await world.hears(desk, 'contact.update', ({ jid, contact }) => jid === pn && contact !== undefined)
    expect(payload['jid']).toBe(pn)
    const list = await world.done<Schemas['ListContact']>(desk, `/contacts?q=${bea.number}`)
    expect(list.data).toMatchObject([{ lid: bea.lid, phoneNumber: bea.number }])
  })

  it('leaves one membership of a group, and answers go to the one thread', async () => {
    const { desk, bea, pn } = await twoThreads()
    const { id } = await world.practice.group('Walkers', bea, [desk.phone])
    await bea.send(id, 'off we go')
    await hears(world.ana, desk.id, id, ['off we go'])
    await bea.do('privacy', { number: 'all' })
    await bea.send(id, 'here is my number')
    await until('one chat', async () => (await chats(desk)).filter(({ type }) => type === 'dm').length === 1)
    expect((await detail(desk, pn)).groups).toMatchObject([{ jid: id, name: 'Walkers' }])
    await write(desk, pn, 'to the number')
    await write(desk, bea.lid, 'to the LID')
    await world.sees(bea, desk.phone.number, ({ messages: all }) => all.at(-1)?.text === 'to the LID')
    expect((await messages(world.ana, desk.id, bea.lid)).map(({ body }) => body)).toEqual([
      'from the old phone',
      'from the new phone',
      'to the number',
      'to the LID',
    ])
  })
})

describe('a person who hides their number', () => {
  it('is known by LID alone: no number is made up', async () => {
    const { desk, bea } = await twoThreads()
    const { identity } = await detail(desk, bea.lid)
    expect(identity).toMatchObject({ lid: bea.lid, name: 'Bea' })
    expect(identity).not.toHaveProperty('phoneNumber')
  })
})
