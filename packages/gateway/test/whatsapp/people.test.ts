import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hears, linked, messages } from '../support/linked.js'
import { type Person, signUp } from '../support/people.js'
import { Practice, type PracticePhone } from '../support/practice.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

type Schemas = components['schemas']

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

async function desk(): Promise<{ office: PracticePhone; id: string }> {
  const office = await practice.phone('Office')
  return { office, id: (await linked(ana, office)).id }
}

const list = async <T>(id: string, path: string) => (await ana.call<{ data: T[] }>(`/sessions/${id}${path}`)).body.data
const detail = async (id: string, jid: string) =>
  (await ana.call<Schemas['ContactDetail']>(`/sessions/${id}/contacts/${encodeURIComponent(jid)}`)).body

describe('a person', () => {
  it('is one contact with one chat, found by LID and by number', async () => {
    const { office, id } = await desk()
    const friend = await practice.phone('Bea')
    await friend.send(office.number, 'hello')
    await hears(ana, id, friend.lid, ['hello'])
    const found = await list<Schemas['Contact']>(id, '/contacts?q=bea')
    expect(found).toMatchObject([{ lid: friend.lid, name: 'Bea', phoneNumber: friend.number, source: 'dm' }])
    expect(await messages(ana, id, `${friend.number}@c.us`)).toHaveLength(1)
    expect((await detail(id, `${friend.number}@s.whatsapp.net`)).identity).toMatchObject({
      lid: friend.lid,
      phoneNumber: friend.number,
    })
  })

  it('goes by the name the owner saved, over the one they gave themself', async () => {
    const office = await practice.phone('Office')
    const friend = await practice.phone('Bea')
    await office.do('save-contact', { number: friend.number, name: 'Beatrice from work' })
    const { id } = await linked(ana, office)
    await friend.send(office.number, 'hello')
    const [message] = await hears(ana, id, friend.lid, ['hello'])
    await until('the saved name', async () => (await list<Schemas['Contact']>(id, '/contacts?q=beatrice')).length === 1)
    expect(message?.senderName).toMatch(/^Bea/)
  })

  it('is shown with the groups they share and the name they use in each', async () => {
    const { office, id } = await desk()
    const friend = await practice.phone('Bea')
    const [work, home] = [
      await practice.group('Work', office, [friend]),
      await practice.group('Home', office, [friend]),
    ]
    await friend.do('tag', { group: work.id, tag: 'Dr. Bea' })
    await friend.do('tag', { group: home.id, tag: 'Bee' })
    await friend.send(work.id, 'good morning')
    await friend.send(home.id, 'good night')
    await hears(ana, id, home.id, ['good night'])
    const { groups } = await until('both tags', async () => {
      const shown = await detail(id, friend.lid)
      return (shown.groups ?? []).filter((group) => group.tag !== undefined).length === 2 ? shown : undefined
    })
    expect(groups).toMatchObject([
      { jid: home.id, name: 'Home', tag: 'Bee', role: 'member' },
      { jid: work.id, name: 'Work', tag: 'Dr. Bea', role: 'member' },
    ])
  })

  it('answers whether a number has an account', async () => {
    const { id } = await desk()
    const friend = await practice.phone('Bea')
    const ask = async (phone: string) =>
      (await ana.call<Schemas['OnWhatsApp']>(`/sessions/${id}/contacts/check?phone=${phone}`)).body
    expect(await ask(friend.number)).toMatchObject({ isOnWhatsApp: true, jid: `${friend.number}@s.whatsapp.net` })
    expect(await ask('15550109999')).toMatchObject({ isOnWhatsApp: false })
  })
})

describe('a group', () => {
  it('says who made it, by the session’s label when it was the session’s own phone', async () => {
    const { office, id } = await desk()
    await ana.call(`/sessions/${id}`, { method: 'PATCH', json: { label: 'Front office' } })
    const bea = await practice.phone('Bea')
    const group = await practice.group('Gardeners', office, [bea])
    const made = await until('the row', async () =>
      (await messages(ana, id, group.id)).find(({ system }) => system?.kind === 'group_created'),
    )
    expect(made.system?.actorName).toBe('Front office')
  })

  it('is listed with its subject, and its messages say who wrote them', async () => {
    const { office, id } = await desk()
    const [bea, carl] = [await practice.phone('Bea'), await practice.phone('Carl')]
    const group = await practice.group('Football', carl, [office, bea])
    await bea.send(group.id, 'who plays?')
    await carl.send(group.id, 'me')
    const found = await hears(ana, id, group.id, ['who plays?', 'me'])
    const texts = found.filter((message) => message.type === 'text').map(({ senderName, body }) => [senderName, body])
    expect(texts).toEqual([
      ['Bea', 'who plays?'],
      ['Carl', 'me'],
    ])
    await until(
      'the subject',
      async () => (await list<Schemas['Group']>(id, '/groups?q=foot'))[0]?.subject === 'Football',
    )
  })

  it('shows its members with their roles, and follows who comes and goes', async () => {
    const { office, id } = await desk()
    const [bea, carl] = [await practice.phone('Bea'), await practice.phone('Carl')]
    const group = await practice.group('Chess', office, [bea])
    const members = async () => {
      const rows = await list<Schemas['GroupMember']>(id, `/groups/${encodeURIComponent(group.id)}/members`)
      return rows?.map(({ lid, role }) => `${lid} ${role}`).sort()
    }
    const is = (expected: string[]) =>
      until('the members', async () => JSON.stringify(await members()) === JSON.stringify(expected.sort()))
    await is([`${office.lid} superadmin`, `${bea.lid} member`])
    await practice.post(`/groups/${encodeURIComponent(group.id)}:add`, { members: [carl.number] })
    await is([`${office.lid} superadmin`, `${bea.lid} member`, `${carl.lid} member`])
    await practice.post(`/groups/${encodeURIComponent(group.id)}:promote`, { members: [carl.number] })
    await is([`${office.lid} superadmin`, `${bea.lid} member`, `${carl.lid} admin`])
    await practice.post(`/groups/${encodeURIComponent(group.id)}:remove`, { members: [bea.number] })
    await is([`${office.lid} superadmin`, `${carl.lid} admin`])
  })

  it('is delivered when every member has it, and read when everybody has read it', async () => {
    const { office, id } = await desk()
    const [bea, carl] = [await practice.phone('Bea'), await practice.phone('Carl')]
    const group = await practice.group('Choir', office, [bea, carl])
    await until(
      'the group',
      async () => (await list<Schemas['Group']>(id, '/groups?q=choir'))[0]?.participantCount === 3,
    )
    await ana.call(`/sessions/${id}/messages`, { json: { type: 'text', to: group.id, text: 'rehearsal at 8' } })
    const status = async () => (await messages(ana, id, group.id)).find((one) => one.body === 'rehearsal at 8')?.status
    await until('delivered', async () => (await status()) === 'delivered')
    await bea.do('read', { chat: group.id })
    await carl.do('read', { chat: group.id })
    await until('read', async () => (await status()) === 'read')
  })
})

describe('history told at linking', () => {
  it('fills chats, messages and names without announcing each message', async () => {
    const [office, bea] = [await practice.phone('Office'), await practice.phone('Bea')]
    await bea.send(office.number, 'long ago')
    await office.send(bea.number, 'indeed')
    const { id } = await linked(ana, office)
    const found = await hears(ana, id, bea.lid, ['long ago', 'indeed'])
    expect(found.map(({ body, fromMe }) => [body, fromMe])).toEqual([
      ['long ago', false],
      ['indeed', true],
    ])
    const events = await gateway.core.storage.db
      .selectFrom('events')
      .select('event')
      .where('session_id', '=', id)
      .execute()
    expect(events.map(({ event }) => event)).not.toContain('message')
  })
})

describe('pages', () => {
  it('walk every chat and every message once, newest first', async () => {
    const { office, id } = await desk()
    const friends = await Promise.all(['A', 'B', 'C'].map((name) => practice.phone(name)))
    for (const friend of friends) for (const text of ['1', '2', '3']) await friend.send(office.number, text)
    await Promise.all(friends.map((friend) => hears(ana, id, friend.lid, ['1', '2', '3'])))
    const jids: string[] = []
    let cursor = ''
    do {
      const page: Schemas['ListChat'] = (await ana.call<Schemas['ListChat']>(`/sessions/${id}/chats?limit=2${cursor}`))
        .body
      jids.push(...(page.data ?? []).map((chat) => chat.jid))
      cursor = page.nextCursor === undefined ? '' : `&cursor=${page.nextCursor}`
    } while (cursor !== '')
    expect(jids.sort()).toEqual(friends.map((friend) => friend.lid).sort())
  })

  it.each(['x', 'bm9wZQ', '!!', '%00'])('refuse %j as a cursor', async (cursor) => {
    const { id } = await desk()
    expect((await ana.call(`/sessions/${id}/chats?cursor=${cursor}`)).status).toBe(400)
  })
})

describe('another organization', () => {
  it('sees nothing of a session: every path answers as if there were none', async () => {
    const { office, id } = await desk()
    const friend = await practice.phone('Bea')
    await friend.send(office.number, 'private')
    await hears(ana, id, friend.lid, ['private'])
    const eve = await signUp(gateway, 'Eve')
    const paths = [
      '',
      '/me',
      '/qr',
      '/chats',
      `/chats/${friend.lid}`,
      `/chats/${friend.lid}/messages`,
      '/contacts',
      `/contacts/${friend.lid}`,
      '/groups',
    ]
    const answers = await Promise.all(paths.map((path) => eve.call(`/sessions/${id}${path}`)))
    expect(answers.map((answer) => answer.status)).toEqual(paths.map(() => 404))
  })
})
