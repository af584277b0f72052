import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hears } from '../support/linked.js'
import { signUp } from '../support/people.js'
import { until } from '../support/until.js'
import { type Desk, WireWorld } from '../support/wire-world.js'

type Schemas = components['schemas']

let world: WireWorld

beforeAll(async () => {
  world = await WireWorld.open()
})

afterAll(() => world.close())

const of = (jid: string, rest = '') => `/contacts/${encodeURIComponent(jid)}${rest}`
const blockedBy = async ({ phone }: Desk) =>
  (await world.practice.get<{ blocked: string[] }>(`/phones/${phone.number}`)).blocked

async function deskWithFriend() {
  const desk = await world.desk()
  const bea = await world.practice.phone('Bea')
  await bea.send(desk.phone.number, 'hello')
  await hears(world.ana, desk.id, bea.lid, ['hello'])
  return { desk, bea }
}

describe('what a person says about themself', () => {
  it('is asked from WhatsApp each time, by any of their ids', async () => {
    const { desk, bea } = await deskWithFriend()
    expect(await world.done(desk, of(bea.lid, '/about'))).toEqual({ about: '' })
    await bea.do('about', { text: 'At the market' })
    expect(await world.done(desk, of(bea.lid, '/about'))).toEqual({ about: 'At the market' })
    expect(await world.done(desk, of(`${bea.number}@c.us`, '/about'))).toEqual({ about: 'At the market' })
  })

  it('is empty when they hide it, and 404 when there is nobody', async () => {
    const { desk, bea } = await deskWithFriend()
    await bea.do('about', { text: 'secret' })
    await bea.do('privacy', { about: 'nobody' })
    expect(await world.done(desk, of(bea.lid, '/about'))).toEqual({ about: '' })
    expect((await world.call(desk, of('15550199999@s.whatsapp.net', '/about'))).status).toBe(404)
    expect((await world.call(desk, of('1203630@g.us', '/about'))).status).toBe(404)
  })
})

describe('a person’s picture', () => {
  it('is an address and an id that changes with it; nothing when there is none or it is hidden', async () => {
    const { desk, bea } = await deskWithFriend()
    const picture = () => world.done<Schemas['ProfilePicture']>(desk, of(bea.lid, '/picture'))
    expect(await picture()).toEqual({})
    await bea.do('picture')
    const { id, url } = await picture()
    expect(url).toContain(String(id))
    await world.hears(desk, 'chat.update', ({ change, chatJid }) => change === 'picture' && chatJid === bea.lid)
    await bea.do('privacy', { picture: 'nobody' })
    expect(await picture()).toEqual({})
  })
})

describe('blocking', () => {
  it('happens on the phone: who is blocked is heard no more, until unblocked', async () => {
    const { desk, bea } = await deskWithFriend()
    expect((await world.call(desk, of(bea.lid, '/block'), { method: 'POST' })).status).toBe(204)
    expect(await blockedBy(desk)).toEqual([bea.number])
    expect(await world.done(desk, of(bea.lid))).toMatchObject({ blocked: true })
    await bea.send(desk.phone.number, 'can you hear me?')
    expect((await world.call(desk, of(`${bea.number}@s.whatsapp.net`, '/unblock'), { method: 'POST' })).status).toBe(
      204,
    )
    expect(await blockedBy(desk)).toEqual([])
    await bea.send(desk.phone.number, 'and now?')
    const heard = await hears(world.ana, desk.id, bea.lid, ['and now?'])
    expect(heard.map(({ body }) => body)).not.toContain('can you hear me?')
  })

  it('on the phone is told, and known again after the session was away', async () => {
    const { desk, bea } = await deskWithFriend()
    const is = (blocked: boolean) =>
      until(
        'the contact',
        async () => (await world.done<Schemas['ContactDetail']>(desk, of(bea.lid))).blocked === blocked,
      )
    await desk.phone.do('block', { number: bea.number })
    await world.hears(desk, 'contact.update', ({ contact }) => (contact as Schemas['Contact']).blocked === true)
    await is(true)
    await world.done(desk, ':stop', { method: 'POST' })
    await desk.phone.do('unblock', { number: bea.number })
    await world.done(desk, ':start', { method: 'POST' })
    await is(false)
  })

  it('works for somebody the session has never met, and not for nobody', async () => {
    const desk = await world.desk()
    const stranger = await world.practice.phone('Stranger')
    const block = (jid: string) => world.call(desk, of(jid, '/block'), { method: 'POST' })
    expect((await block(`${stranger.number}@s.whatsapp.net`)).status).toBe(204)
    expect(await blockedBy(desk)).toEqual([stranger.number])
    expect((await block('15550199999@s.whatsapp.net')).status).toBe(404)
    expect((await block('1203630@g.us')).status).toBe(404)
  })
})

describe('a number', () => {
  it('is looked up at WhatsApp: one with an account, one without', async () => {
    const { desk, bea } = await deskWithFriend()
    const check = (phone: string) => world.done<Schemas['OnWhatsApp']>(desk, `/contacts/check?phone=${phone}`)
    expect(await check(bea.number)).toMatchObject({ isOnWhatsApp: true, jid: `${bea.number}@s.whatsapp.net` })
    expect(await check('15550199999')).toEqual({ query: '15550199999', isOnWhatsApp: false })
  })
})

describe('the list of people', () => {
  it('is narrowed by where they are known from, by group and by text', async () => {
    const { desk, bea } = await deskWithFriend()
    const carl = await world.practice.phone('Carl')
    const { id } = await world.practice.group('Rowing', carl, [desk.phone, bea])
    const list = async (query: string) =>
      (await world.done<Schemas['ListContact']>(desk, `/contacts?${query}`)).data?.map(({ lid }) => lid).sort()
    await until('the group', async () => (await list(`group=${encodeURIComponent(id)}`))?.length === 2)
    expect(await list(`group=${encodeURIComponent(id)}`)).toEqual([bea.lid, carl.lid].sort())
    expect(await list(`group=${encodeURIComponent(id)}&source=group`)).toEqual([carl.lid])
    expect(await list(`group=${encodeURIComponent(id)}&source=dm`)).toEqual([bea.lid])
    expect(await list(`group=${encodeURIComponent(id)}&q=${carl.number.slice(-6)}`)).toEqual([carl.lid])
    expect(await list('q=100%25')).toEqual([])
  })
})

describe('without reach or connection', () => {
  it('another organization finds nobody, and a stopped session answers 501', async () => {
    const { desk, bea } = await deskWithFriend()
    const eve = await signUp(world.gateway, 'Eve')
    const asks: [string, string][] = [
      [of(bea.lid, '/about'), 'GET'],
      [of(bea.lid, '/picture'), 'GET'],
      [of(bea.lid, '/block'), 'POST'],
      [of(bea.lid, '/unblock'), 'POST'],
      [`/contacts/check?phone=${bea.number}`, 'GET'],
    ]
    for (const [path, method] of asks)
      expect((await eve.call(`/sessions/${desk.id}${path}`, { method })).status, path).toBe(404)
    await world.call(desk, ':stop', { method: 'POST' })
    for (const [path, method] of asks)
      expect(await world.refused(desk, path, { method }), path).toEqual({
        code: 'not_implemented',
        reason: 'session_not_connected',
      })
  })
})
