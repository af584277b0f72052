import { describe, expect, it } from 'vitest'
import type { Chat, Contact, GatewayEvent, Message, WASession } from '../src/index.js'
import { chats, reduceChats } from '../src/live/chats.js'
import { reduceContacts } from '../src/live/contacts.js'
import { reduceMessages } from '../src/live/messages.js'
import { messageKey } from '../src/live/message-identity.js'
import { follow } from '../src/live/noun-parts.js'
import { expireCodes, reducePairing } from '../src/live/pairing.js'
import type { PairingState } from '../src/live/pairing.js'
import { reduceSessions } from '../src/live/sessions.js'
import type { Change, Reducer, View } from '../src/store/noun.js'
import { event } from './support/gateway.js'

function view<T>(key: (row: T) => string, ...items: T[]): View<T> {
  return { items, get: (id) => items.find((row) => key(row) === id) }
}
const row = <T>(change: Change<T>): T | undefined => (Array.isArray(change) ? (change as T[])[0] : undefined)

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

describe('messages', () => {
  const base = {
    id: 'msg_1',
    sessionId: 's1',
    chatJid: 'g@g.us',
    waMessageId: 'W1',
    fromMe: false,
    direction: 'in',
    type: 'text',
    hasMedia: false,
    body: 'hi',
    edited: false,
    deleted: false,
    timestamp: 1000,
    createdAt: 1000,
    senderLid: 'a@lid',
  } as Message
  const mine = { ...base, waMessageId: 'M1', fromMe: true, status: 'sent' } as Message
  const payload = {
    waMessageId: 'W2',
    chatJid: 'g@g.us',
    fromMe: false,
    type: 'text',
    hasMedia: false,
    media: {},
    timestamp: 2000,
    senderLid: 'b@lid',
    body: 'yo',
  }
  const reduce = reduceMessages('s1', 'g@g.us')
  const on = (type: string, more: object, ...rows: Message[]) =>
    reduce(event(type, { ...payload, ...more }), view(messageKey, ...rows))

  it('appear when they are announced, as the API would answer them', () => {
    expect(
      row(
        on('message', {
          pushName: 'Bo',
          quotedMessageId: 'W1',
          quotedBody: 'hi',
          mentions: { 'c@lid': { pushName: 'Cy' } },
        }),
      ),
    ).toMatchObject({
      waMessageId: 'W2',
      sessionId: 's1',
      direction: 'in',
      senderName: 'Bo',
      deleted: false,
      quoted: { waMessageId: 'W1', body: 'hi' },
      mentions: ['c@lid'],
      mentionNames: { 'c@lid': 'Cy' },
    })
  })

  it('of other chats and sessions are ignored', () => {
    expect(on('message', { chatJid: 'other@g.us' })).toBeUndefined()
    expect(reduce(event('message', payload, { session: 's2' }), view<Message>(messageKey))).toBeFalsy()
  })

  it('of a chat that was opened by an alias are recognised by its canonical JID', () => {
    const alias = reduceMessages('s1', '1@s.whatsapp.net')
    const known = { ...base, chatJid: 'a@lid' } as Message
    expect(row(alias(event('message', { ...payload, chatJid: 'a@lid' }), view(messageKey, known)))?.body).toBe('yo')
  })

  it('that are announced again once they could be decrypted keep their reactions and deletion', () => {
    const waiting = { ...base, type: 'waiting', deleted: true, reactions: [{ emoji: 'x' }] } as unknown as Message
    const next = row(on('message', { waMessageId: 'W1', senderLid: 'a@lid', timestamp: 1000 }, waiting))
    expect(next).toMatchObject({ type: 'text', deleted: true, reactions: [{ emoji: 'x' }] })
  })

  it('are told apart by who wrote them, since a sender chooses the id', () => {
    expect(messageKey(base)).not.toBe(messageKey({ ...base, senderLid: 'mallory@lid' }))
    expect(messageKey({ ...base, chatJid: 'a@lid', senderLid: 'a@lid' })).toBe(
      messageKey({ ...base, chatJid: 'a@lid', senderJid: '1@s.whatsapp.net' }),
    )
  })

  it('are edited by their author only', () => {
    expect(
      row(on('message.edited', { targetId: 'W1', senderLid: 'a@lid', body: 'new', editedAt: 3000 }, base)),
    ).toMatchObject({ body: 'new', edited: true, editedAt: 3000 })
    expect(on('message.edited', { targetId: 'W1', senderLid: 'mallory@lid', body: 'evil' }, base)).toBeUndefined()
  })

  it('do not go back to an earlier edit', () => {
    expect(
      on(
        'message.edited',
        { targetId: 'W1', senderLid: 'a@lid', body: 'old', editedAt: 2000 },
        { ...base, editedAt: 3000 },
      ),
    ).toBeUndefined()
  })

  it('lose their text when they are deleted, also by an admin of the group', () => {
    const next = row(on('message.revoked', { targetId: 'W1', senderLid: 'admin@lid', revokedBy: 'admin@lid' }, base))
    expect(next).toMatchObject({ deleted: true, revokedBy: 'admin@lid' })
    expect(next).not.toHaveProperty('body')
  })

  it('carry one reaction a person: the latest, or none', () => {
    const first = row(on('message.reaction', { targetId: 'W1', reaction: '👍', timestamp: 10 }, base))!
    expect(first.reactions).toMatchObject([{ emoji: '👍', senderJid: 'b@lid', fromMe: false }])
    const second = row(on('message.reaction', { targetId: 'W1', reaction: '❤️', timestamp: 20 }, first))!
    expect(second.reactions?.map((one) => one.emoji)).toEqual(['❤️'])
    expect(on('message.reaction', { targetId: 'W1', reaction: '👎', timestamp: 15 }, second)).toBeUndefined()
    expect(row(on('message.reaction', { targetId: 'W1', reaction: '', timestamp: 30 }, second))?.reactions).toEqual([])
    const ours = row(
      on(
        'message.reaction',
        { targetId: 'W1', reaction: '🎉', fromMe: true, senderLid: 'me@lid', timestamp: 40 },
        second,
      ),
    )!
    expect(ours.reactions).toHaveLength(2)
  })

  it.each([
    ['sent', 'delivered', 'delivered'],
    ['read', 'delivered', 'read'],
    ['pending', 'failed', 'failed'],
    ['failed', 'sent', 'sent'],
    ['delivered', 'failed', 'delivered'],
    ['read', 'played', 'played'],
  ])('that were %s and are now said to be %s are %s', (before, now, after) => {
    const change = on(
      'message.status',
      { messageIds: ['M1'], status: now },
      { ...mine, status: before } as Message,
      base,
    )
    expect(change).toHaveLength(1)
    expect(row(change)?.status).toBe(after)
  })

  it('show a vote by the tally that comes with it', () => {
    expect(row(on('poll.vote', { targetId: 'W1', tally: { name: 'q', totalVoters: 1 } }, base))?.poll).toMatchObject({
      totalVoters: 1,
    })
  })

  it.each(['history', 'merged', 'identity'])('are loaded again after %s', (change) => {
    expect(on('chat.update', { change }, base)).toBe(true)
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
