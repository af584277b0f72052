import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../client.js'
import { isApiError } from '../errors.js'
import type { components } from '../schema.gen.js'
import type { Store } from '../store/store.js'
import { createFakeGateway } from './index.js'
import type { FakeGateway } from './index.js'

type SendRequest = components['schemas']['SendRequest']
type Message = components['schemas']['Message']

let gateway: FakeGateway
let client: Client

beforeEach(() => {
  gateway = createFakeGateway({ scenario: 'living' })
  client = gateway.client()
})
afterEach(() => client.dispose())

/** Resolves with the first state of a store that is as wanted. */
function when<T>(store: Store<T>, wanted: (state: T) => boolean): Promise<T> {
  return new Promise((resolve) => {
    const look = () => {
      const state = store.get()
      if (!wanted(state)) return
      // The subscription is made after the first look, so it may not exist yet.
      queueMicrotask(() => off())
      resolve(state)
    }
    const off = store.subscribe(look)
    look()
  })
}

const working = () => [...gateway.state.sessions.values()].find((s) => s.status === 'working')?.id ?? ''

describe('a client of the fake gateway', () => {
  it('sees a session appear and start to work without asking again', async () => {
    const sessions = client.live.sessions()
    await when(sessions, (state) => state.status === 'ready')
    const { id } = gateway.addSession(gateway.cast.organization, { label: 'Second desk' })
    await when(sessions, (state) => state.items.some((s) => s.id === id))
    gateway.linkPhone(id, { number: '15550177', lid: '900000000000177@lid' })
    await when(sessions, ({ items }) => items.some((s) => s.status === 'working' && s.phoneNumber === '15550177'))
    expect(gateway.calls.filter(({ operation }) => operation === 'listSessions')).toHaveLength(1)
  })

  it('sees a message that arrives while a chat is open', async () => {
    const messages = client.live.messages(working(), '15550111@s.whatsapp.net')
    await when(messages, (state) => state.status === 'ready')
    gateway.addMessage(working(), {
      chat: '15550111@s.whatsapp.net',
      from: '900000000000001@lid',
      body: 'Are you open?',
    })
    const state = await when(messages, ({ items }) => items.at(-1)?.body === 'Are you open?')
    expect(state.items.at(-1)).toMatchObject({ fromMe: false, senderName: 'Ana Prado' })
  })

  it('misses nothing over a lost connection', async () => {
    const messages = client.live.messages(working(), '15550111@s.whatsapp.net')
    await when(messages, (state) => state.status === 'ready')
    gateway.goOffline()
    gateway.addMessage(working(), {
      chat: '15550111@s.whatsapp.net',
      from: '900000000000001@lid',
      body: 'While you were away',
    })
    gateway.goOnline()
    await when(messages, ({ items }) => items.filter((m) => m.body === 'While you were away').length === 1)
  })

  it('can send every type, and each is shown as what it is', async () => {
    const id = working()
    const chat = '15550111@s.whatsapp.net'
    const to = '15550111'
    const data = 'aGk='
    const messages = client.live.messages(id, chat)
    await when(messages, (state) => state.status === 'ready')
    const bodies: readonly SendRequest[] = [
      { type: 'poll', to, name: 'When?', options: ['Sat', 'Sun'] },
      { type: 'location', to, latitude: 1, longitude: 2, name: 'Here' },
      { type: 'contact', to, contact: { name: 'Ben', phone: '15550112' } },
      ...(['image', 'video', 'audio', 'document', 'sticker'] as const).map((type) => ({ type, to, media: { data } })),
      { type: 'album', to, medias: [{ data }, { type: 'video', data }] },
    ]
    for (const body of bodies) await client.messages.send(id, body)
    const parts = (all: readonly Message[]) => all.filter(({ album }) => album?.parentId !== undefined)
    const { items } = await when(messages, (state) => parts(state.items).length === 2)
    expect(
      items.slice(-11).map(({ type, hasMedia, poll, location, contacts, album }) => {
        return [type, hasMedia, (poll ?? location ?? contacts ?? album) !== undefined]
      }),
    ).toEqual([
      ['poll', false, true],
      ['location', false, true],
      ['contact', false, true],
      ['image', true, false],
      ['video', true, false],
      ['audio', true, false],
      ['document', true, false],
      ['sticker', true, false],
      ['album', false, true],
      ['image', true, true],
      ['video', true, true],
    ])
  })

  it('gets the problem that an operation was told to answer', async () => {
    const undo = gateway.fail('listApiKeys', { status: 403, code: 'forbidden', message: 'No.' })
    const error: unknown = await client.apiKeys.list().catch((reason: unknown) => reason)
    expect(isApiError(error, 'forbidden')).toBe(true)
    undo()
    expect((await client.apiKeys.list()).data).toHaveLength(1)
  })

  it('waits for an answer that is held back', async () => {
    let open = () => {}
    gateway.delay('listWebhooks', new Promise<void>((resolve) => (open = resolve)))
    let answered = false
    const waiting = client.webhooks.list().then(() => (answered = true))
    await client.apiKeys.list()
    expect(answered).toBe(false)
    open()
    await waiting
    expect(answered).toBe(true)
  })

  it('keeps no stream and no timer after it is disposed of', async () => {
    await when(client.live.sessions(), (state) => state.status === 'ready')
    expect(gateway.openStreams).toBe(1)
    client.dispose()
    expect(gateway.openStreams).toBe(0)
  })

  it('changes groups as a gateway does, and its collections follow', async () => {
    const id = working()
    const { groupJid } = await client.groups.create(id, { name: 'Bakers', participants: ['15550111'] })
    const members = client.live.groupMembers(id, groupJid)
    await when(members, ({ items }) => items.length === 2)
    await client.groups.promoteMember(id, groupJid, '15550111@s.whatsapp.net')
    await when(members, ({ items }) => items.every(({ role }) => role !== 'member'))
    await client.groups.removeMember(id, groupJid, '15550111@s.whatsapp.net')
    await when(members, ({ items }) => items.length === 1)
    await expect(client.groups.removeMember(id, groupJid, '15550111@s.whatsapp.net')).rejects.toMatchObject({
      status: 404,
    })
  })
})
