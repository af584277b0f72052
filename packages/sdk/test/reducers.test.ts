import { describe, expect, it } from 'vitest'
import type { Chat, Contact, GatewayEvent, WASession } from '../src/index.js'
import { chats, reduceChats } from '../src/live/chats.js'
import { reduceContacts } from '../src/live/contacts.js'
import { follow } from '../src/live/noun-parts.js'
import { expireCodes, reducePairing } from '../src/live/pairing.js'
import type { PairingState } from '../src/live/pairing.js'
import type { Calls } from '../src/live/noun-parts.js'
import { adminSessions, reduceSessions } from '../src/live/sessions.js'
import type { Change, Reducer } from '../src/store/noun.js'
import { event } from './support/gateway.js'
import { row, view } from './support/view.js'

describe('sessions', () => {
  const byId = (one: WASession) => one.id
  const session = {
    id: 's1',
    status: 'starting',
    reason: 'reconnecting',
    since: 5,
    nextRetryAt: 9,
    updatedAt: 10,
  } as WASession
  const reduce = reduceSessions()

  it('move with their status, and lose what it does not say any more', () => {
    const next = row(reduce(event('session.status', { status: 'working', since: 20 }), view(byId, session)))
    expect(next).toEqual({ id: 's1', status: 'working', since: 20, updatedAt: 10 })
  })

  it('that are not listed are loaded', () => {
    expect(reduce(event('session.status', { status: 'working' }, { session: 's9' }), view(byId, session))).toBe(true)
  })

  const changed = (payload: object) =>
    event('resource.changed', { resource: 'sessions', id: 's1', change: 'updated', ...payload })
  it.each<[string, object, Change<unknown>]>([
    ['are replaced by newer data', { data: { id: 's1', updatedAt: 11 } }, [{ id: 's1', updatedAt: 11 }]],
    ['are not replaced by older data', { data: { id: 's1', updatedAt: 9 } }, false],
    ['are removed', { change: 'deleted' }, 's1'],
    ['are loaded when the event carries no data', {}, true],
    ['ignore the changes of other resources', { resource: 'webhooks', data: { id: 's1' } }, undefined],
  ])('%s', (_, payload, expected) => {
    expect(reduce(changed(payload), view(byId, session))).toEqual(expected)
  })

  it('of a search are loaded again rather than guessed', () => {
    expect(follow('sessions', false)(changed({ data: { id: 's2' }, id: 's2' }), view(byId, session) as never)).toBe(
      true,
    )
  })
})

describe('the sessions of every organization', () => {
  const noun = adminSessions({} as Calls)
  const session = { id: 's1', organizationId: 'o1', organizationName: 'North Bakery', updatedAt: 1 } as WASession
  const changed = (data: object) =>
    event('resource.changed', { resource: 'sessions', id: 's2', change: 'created', data: { id: 's2', ...data } })

  it('keep the name of their organization, which events do not carry', () => {
    const update = { id: 's1', organizationId: 'o1', updatedAt: 2 }
    const change = event('resource.changed', { resource: 'sessions', id: 's1', change: 'updated', data: update })
    expect(row(noun.reduce(change, view(noun.key, session)))).toEqual({ ...session, updatedAt: 2 })
  })

  it('have the name that another session of the same organization has', () => {
    expect(row(noun.reduce(changed({ organizationId: 'o1' }), view(noun.key, session)))?.organizationName).toBe(
      'North Bakery',
    )
    expect(row(noun.reduce(changed({ organizationId: 'o2' }), view(noun.key, session)))).not.toHaveProperty(
      'organizationName',
    )
  })
})

describe('chats', () => {
  const chat = {
    id: 1,
    sessionId: 's1',
    jid: 'c@lid',
    type: 'dm',
    unreadCount: 2,
    archived: false,
    pinned: false,
    lastMessageAt: 1000,
    lastMessage: { waMessageId: 'W1', type: 'text', fromMe: false, timestamp: 1000, body: 'hi' },
  } as Chat
  const key = (one: Chat) => one.jid
  const reduce = reduceChats('s1')
  const on = (type: string, payload: object, ...rows: Chat[]) =>
    reduce(event(type, { chatJid: 'c@lid', fromMe: false, timestamp: 2000, ...payload }), view(key, ...rows))

  it('move up with a message, and count it as unread', () => {
    expect(row(on('message', { waMessageId: 'W2', type: 'text', body: 'new' }, chat))).toMatchObject({
      lastMessageAt: 2000,
      unreadCount: 3,
      lastMessage: { body: 'new' },
    })
  })
  it('are read once we answer', () => {
    expect(row(on('message.from_me', { waMessageId: 'W2', type: 'text', fromMe: true }, chat))?.unreadCount).toBe(0)
  })
  it('count neither a system notice nor a message that is announced again', () => {
    expect(row(on('message', { waMessageId: 'W2', type: 'system' }, chat))?.unreadCount).toBe(2)
    expect(row(on('message', { waMessageId: 'W1', type: 'text', timestamp: 1000 }, chat))?.unreadCount).toBe(2)
  })
  it('are not moved back by a late message', () => {
    expect(on('message', { waMessageId: 'W0', type: 'text', timestamp: 500 }, chat)).toBeUndefined()
  })
  it('that are new are loaded', () => {
    expect(on('message', { chatJid: 'new@lid', waMessageId: 'W2', type: 'text' }, chat)).toBe(true)
  })
  it('follow the edit, the deletion and the ticks of their last message', () => {
    expect(row(on('message.edited', { targetId: 'W1', body: 'edited' }, chat))?.lastMessage?.body).toBe('edited')
    expect(row(on('message.revoked', { targetId: 'W1' }, chat))?.lastMessage).toMatchObject({ deleted: true })
    expect(on('message.edited', { targetId: 'W0', body: 'x' }, chat)).toBeFalsy()
    const sent = { ...chat, lastMessage: { ...chat.lastMessage!, fromMe: true, status: 'sent' } } as Chat
    expect(row(on('message.status', { messageIds: ['W1'], status: 'read' }, sent))?.lastMessage?.status).toBe('read')
  })
  it('are replaced, removed, or loaded again by chat.update', () => {
    expect(row(on('chat.update', { change: 'flags', chat: { ...chat, pinned: true } }, chat))?.pinned).toBe(true)
    expect(on('chat.update', { change: 'removed', removed: true }, chat)).toBe('c@lid')
    expect(on('chat.update', { change: 'merged', chat: { ...chat, jid: 'other@lid' } }, chat)).toBe(true)
    expect(on('chat.update', { change: 'name' }, chat)).toBe(true)
  })
  it('are sorted by their last activity', () => {
    const noun = chats({} as never, 's1')
    expect(noun.order(chat)[0]).toBe(-1000)
  })
})

describe('contacts', () => {
  const contact = { lid: 'a@lid', source: 'dm', name: 'Ann' } as Contact
  const key = (one: Contact) => one.lid
  const update = (payload: object) => event('contact.update', payload)
  it('are replaced by what the event carries, or loaded again', () => {
    expect(
      reduceContacts('s1')(update({ jid: 'a@lid', contact: { ...contact, name: 'Anna' } }), view(key, contact)),
    ).toEqual([{ ...contact, name: 'Anna' }])
    expect(reduceContacts('s1')(update({ jid: 'a@lid', pushName: 'x' }), view(key, contact))).toBe(true)
  })
  it('of a search are loaded again when they are not listed', () => {
    expect(reduceContacts('s1', true)(update({ jid: 'b@lid', contact: { lid: 'b@lid' } }), view(key, contact))).toBe(
      true,
    )
  })
})

describe('pairing', () => {
  const session = { id: 's1', status: 'scan_qr_code', updatedAt: 1 } as WASession
  const reduce: Reducer<PairingState> = reducePairing('s1')
  const on = (one: GatewayEvent, state: PairingState = { session }) =>
    row(reduce(one, { items: [state], get: () => state }))

  it('shows a code with its end and its number', () => {
    expect(on(event('auth.qr', { code: 'Q', expiresAt: 61_000, number: 1, total: 6 }))?.qr).toEqual({
      code: 'Q',
      expiresAt: 61_000,
      number: 1,
      total: 6,
    })
    expect(on(event('auth.code', { code: 'ABCD-EFGH', phone: '4912', expiresAt: 99 }))?.code).toEqual({
      code: 'ABCD-EFGH',
      phone: '4912',
      expiresAt: 99,
    })
  })
  it('gives a code of the deployed gateway a life', () => {
    expect(on(event('auth.qr', { code: 'Q' }))?.qr?.expiresAt).toBe(1000 + 20_000)
  })
  it('takes the codes away when the phone accepts, or the session leaves scan_qr_code', () => {
    const state = { session, qr: { code: 'Q', expiresAt: 9 }, code: { code: 'C', expiresAt: 9 } }
    expect(on(event('auth.code', { jid: 'x' }), state)).toEqual({ session })
    expect(on(event('session.status', { status: 'starting', reason: 'linking' }), state)).toEqual({
      session: { ...session, status: 'starting', reason: 'linking' },
    })
  })
  it('ignores a redacted code, and other sessions', () => {
    expect(on(event('auth.qr', { redacted: true }))).toBeUndefined()
    expect(on(event('auth.qr', { code: 'Q' }, { session: 's2' }))).toBeUndefined()
  })
  it('drops what has expired, and keeps what has not', () => {
    const state = { session, qr: { code: 'Q', expiresAt: 10 }, code: { code: 'C', expiresAt: 30 } }
    expect(row(expireCodes([state], 20))).toEqual({ session, code: { code: 'C', expiresAt: 30 } })
  })
})
