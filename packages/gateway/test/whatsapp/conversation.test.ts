import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Refusal } from '../support/http.js'
import { hears, linked, type Message, messages } from '../support/linked.js'
import { type Person, signUp } from '../support/people.js'
import { Practice, type PracticePhone } from '../support/practice.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

type Chat = components['schemas']['Chat']
type SendResult = components['schemas']['SendResult']

let practice: Practice
let gateway: TestGateway
let ana: Person
let office: PracticePhone
let id: string

beforeAll(async () => {
  practice = await Practice.open()
  gateway = await startGateway({ env: practice.env })
  ana = await signUp(gateway, 'Ana')
  office = await practice.phone('Office')
  id = (await linked(ana, office)).id
  await ana.call(`/sessions/${id}`, { method: 'PATCH', json: { ratePerMin: 1000, ratePerHour: 1000 } })
})

afterAll(async () => {
  await gateway.close()
  await practice.close()
})

const chat = async (jid: string) => (await ana.call<Chat>(`/sessions/${id}/chats/${encodeURIComponent(jid)}`)).body

/** The one message of a chat that fits. */
const shows = (jid: string, fits: (message: Message) => boolean) =>
  until('the message', async () => (await messages(ana, id, jid)).find(fits))

const post = (json: object, key?: string) =>
  ana.call<SendResult & Refusal>(`/sessions/${id}/messages`, {
    json,
    ...(key !== undefined && { headers: { 'idempotency-key': key } }),
  })

describe('what a friend sends', () => {
  it.each([
    [
      { kind: 'image', text: 'look', bytes: 1234 },
      { type: 'image', hasMedia: true, body: 'look' },
    ],
    [
      { kind: 'video', seconds: 12 },
      { type: 'video', hasMedia: true },
    ],
    [
      { kind: 'voice', seconds: 4 },
      { type: 'voice', hasMedia: true },
    ],
    [{ kind: 'audio' }, { type: 'audio', hasMedia: true }],
    [
      { kind: 'document', fileName: 'plan.pdf', mimetype: 'application/pdf' },
      { type: 'document', media: { filename: 'plan.pdf', mimetype: 'application/pdf' } },
    ],
    [{ kind: 'sticker' }, { type: 'sticker', hasMedia: true }],
    [
      { kind: 'location', latitude: 52.5, longitude: 13.4, text: 'Here' },
      { type: 'location', location: { latitude: 52.5, longitude: 13.4 } },
    ],
    [
      { kind: 'contact', text: 'Carl', number: '15550100777' },
      { type: 'contact', contacts: [{ displayName: 'Carl' }] },
    ],
  ])('keeps %j with what there is to show', async (content, expected) => {
    const friend = await practice.phone('Bea')
    await friend.do('send', { to: office.number, ...content })
    expect(await shows(friend.lid, () => true)).toMatchObject(expected)
  })

  it('shows an answer with what it answers', async () => {
    const friend = await practice.phone('Bea')
    const first = await friend.send(office.number, 'a question')
    await friend.do('send', { to: office.number, text: 'and more', quote: first })
    const answer = await shows(friend.lid, (message) => message.body === 'and more')
    expect(answer).toMatchObject({
      quotedMessageId: first,
      quoted: { waMessageId: first, body: 'a question', type: 'text', fromMe: false },
    })
  })

  it('shows an edit in place of the text, and says so', async () => {
    const friend = await practice.phone('Bea')
    const message = await friend.send(office.number, 'teh text')
    await friend.do('edit', { message, text: 'the text' })
    expect(await shows(friend.lid, (one) => one.body === 'the text')).toMatchObject({
      waMessageId: message,
      edited: true,
    })
    expect(await messages(ana, id, friend.lid)).toHaveLength(1)
  })

  it('forgets the text of a message that its author deletes, and keeps its place', async () => {
    const friend = await practice.phone('Bea')
    const message = await friend.send(office.number, 'a mistake')
    await hears(ana, id, friend.lid, ['a mistake'])
    await friend.do('revoke', { message })
    const gone = await shows(friend.lid, (one) => one.deleted)
    expect(gone).toMatchObject({ waMessageId: message, revokedBy: friend.lid })
    expect(gone.body).toBeUndefined()
  })

  it('shows a reaction until it is taken back', async () => {
    const friend = await practice.phone('Bea')
    const message = await friend.send(office.number, 'funny')
    await friend.do('react', { message, emoji: '😂' })
    const reacted = await shows(friend.lid, (one) => one.reactions !== undefined)
    expect(reacted.reactions).toMatchObject([{ emoji: '😂', senderJid: friend.lid, fromMe: false }])
    await friend.do('react', { message, emoji: '' })
    await shows(friend.lid, (one) => one.reactions === undefined)
  })

  it('counts as unread until the chat is read', async () => {
    const friend = await practice.phone('Bea')
    await friend.send(office.number, 'one')
    await friend.send(office.number, 'two')
    await hears(ana, id, friend.lid, ['one', 'two'])
    expect(await chat(friend.lid)).toMatchObject({ unreadCount: 2, lastMessage: { body: 'two', fromMe: false } })
    const read = await ana.call<Chat>(`/sessions/${id}/chats/${encodeURIComponent(friend.lid)}/read`, {
      method: 'POST',
    })
    expect(read.body.unreadCount).toBe(0)
  })

  it('keeps a poll, and counts the votes', async () => {
    const friend = await practice.phone('Bea')
    await friend.do('send', { to: office.number, kind: 'poll', text: 'Lunch?', options: ['Yes', 'No'] })
    expect(await shows(friend.lid, () => true)).toMatchObject({
      type: 'poll',
      poll: {
        name: 'Lunch?',
        options: [
          { option: 'Yes', votes: 0, byMe: false },
          { option: 'No', votes: 0, byMe: false },
        ],
      },
    })
  })
})

describe('what the owner writes on the phone', () => {
  it('appears as sent by the session', async () => {
    const friend = await practice.phone('Bea')
    await office.send(friend.number, 'from my phone')
    expect(await shows(friend.lid, () => true)).toMatchObject({ fromMe: true, direction: 'out', body: 'from my phone' })
    expect(await chat(friend.lid)).toMatchObject({ unreadCount: 0 })
  })
})

describe('sending', () => {
  it('reaches the friend, and the ticks follow', async () => {
    const friend = await practice.phone('Bea')
    const sent = await post({ type: 'text', to: friend.number, text: 'from the gateway' })
    expect(sent).toMatchObject({ status: 200, body: { mode: 'sync' } })
    expect(['sent', 'delivered']).toContain(sent.body.status)
    const { data } = await practice.get<{ data: { id: string; text?: string }[] }>(`/messages?number=${friend.number}`)
    expect(data.find((one) => one.id === sent.body.waMessageId)?.text).toBe('from the gateway')
    await shows(friend.lid, (one) => one.status === 'delivered')
    await friend.do('read', { chat: office.number })
    await shows(friend.lid, (one) => one.status === 'read')
  })

  it('sends once for one idempotency key, and refuses the key with another body', async () => {
    const friend = await practice.phone('Bea')
    const body = { type: 'text', to: friend.number, text: 'once' }
    const [first, second] = [await post(body, 'order-1'), await post(body, 'order-1')]
    expect(second.body).toMatchObject({
      replayed: true,
      waMessageId: first.body.waMessageId,
      outboxId: first.body.outboxId,
    })
    expect((await post({ ...body, text: 'twice' }, 'order-1')).status).toBe(409)
    await shows(friend.lid, () => true)
    expect(await messages(ana, id, friend.lid)).toHaveLength(1)
  })

  it('answers at once when asked to, and the message follows', async () => {
    const friend = await practice.phone('Bea')
    const answer = await ana.call<SendResult>(`/sessions/${id}/messages?async=true`, {
      json: { type: 'text', to: friend.number, text: 'later' },
    })
    expect(answer.body).toMatchObject({ mode: 'queued', status: 'pending' })
    await shows(friend.lid, (one) => one.status === 'delivered')
  })

  it('quotes the message it answers', async () => {
    const friend = await practice.phone('Bea')
    const question = await friend.send(office.number, 'where?')
    await hears(ana, id, friend.lid, ['where?'])
    await post({ type: 'text', to: friend.lid, text: 'here', replyTo: question })
    expect(await shows(friend.lid, (one) => one.body === 'here')).toMatchObject({
      quoted: { waMessageId: question, body: 'where?' },
    })
  })

  it.each([
    [{ type: 'text', to: 'nobody', text: 'x' }, 400],
    [{ type: 'text', to: 'status@broadcast', text: 'x' }, 400],
    [{ type: 'text', to: '15550100', text: '   ' }, 400],
    [{ type: 'text', to: '15550100', text: 'x', replyTo: 'UNKNOWN' }, 400],
    [{ type: 'image', to: '15550100' }, 400],
  ])('refuses %j', async (body, status) => {
    expect((await post(body)).status).toBe(status)
  })

  it('says that a stopped session is not connected', async () => {
    const other = (await ana.call<{ id: string }>('/sessions', { json: {} })).body.id
    const answer = await ana.call<Refusal>(`/sessions/${other}/messages`, {
      json: { type: 'text', to: '15550100', text: 'x' },
    })
    expect([answer.status, answer.body.error.details]).toEqual([501, { reason: 'session_not_connected' }])
  })
})
