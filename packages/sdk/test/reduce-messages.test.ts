import { describe, expect, it } from 'vitest'
import type { Message } from '../src/index.js'
import { reduceMessages } from '../src/live/messages.js'
import { messageKey } from '../src/live/message-identity.js'
import { event } from './support/gateway.js'
import { row, view } from './support/view.js'

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
