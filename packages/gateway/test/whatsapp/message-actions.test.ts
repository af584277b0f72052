import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Refusal } from '../support/http.js'
import { hears } from '../support/linked.js'
import { apiKey } from '../support/people.js'
import { ConversationWorld } from './conversation-world.js'

let world: ConversationWorld
const clock = { ahead: 0, now: () => Date.now() + clock.ahead }

beforeAll(async () => {
  world = await ConversationWorld.open({ clock })
})

afterAll(() => world.close())

const friendOf = async () => {
  const friend = await world.practice.phone('Bea')
  return { friend, chat: world.office.number }
}

/** Events about one message. */
const about = async (target: string, ...names: string[]) =>
  (await world.events(...names)).filter(({ payload }) => payload['targetId'] === target)

describe('editing', () => {
  it('changes the text on the phone and in the store, and tells it once', async () => {
    const { friend, chat } = await friendOf()
    const id = await world.text(friend.number, 'teh text')
    const answer = await world.call(`/messages/${id}`, { text: 'the text' }, 'PATCH')
    expect([answer.status, answer.body]).toMatchObject([200, { waMessageId: id, status: 'sent' }])
    expect(await world.sees(friend, chat, (one) => one.id === id && one.edited)).toMatchObject({ text: 'the text' })
    expect(await world.shows(friend.lid, (one) => one.waMessageId === id)).toMatchObject({
      body: 'the text',
      edited: true,
    })
    expect(await about(id, 'message.edited')).toHaveLength(1)
  })

  it('is refused for what somebody else wrote, for what is not a text, and after a quarter of an hour', async () => {
    const { friend } = await friendOf()
    const theirs = await friend.send(world.office.number, 'mine')
    await hears(world.ana, world.session, friend.lid, ['mine'])
    const reason = async (id: string) => {
      const answer = await world.call(`/messages/${id}`, { text: 'yours', chat: friend.lid }, 'PATCH')
      return [answer.status, answer.body.error.details?.['reason']]
    }
    expect(await reason(theirs)).toEqual([403, 'not_yours'])
    const place = await world.call('/messages', { type: 'location', to: friend.number, latitude: 1, longitude: 2 })
    expect(await reason(place.body.waMessageId ?? '')).toEqual([403, 'not_text'])
    const own = await world.text(friend.number, 'old')
    // a key, because it outlives the quarter of an hour
    const { secret } = await apiKey(world.ana)
    clock.ahead = 16 * 60_000
    const late = await world.ana.call<Refusal>(`/sessions/${world.session}/messages/${own}`, {
      method: 'PATCH',
      json: { text: 'new' },
      token: secret,
    })
    clock.ahead = 0
    expect([late.status, late.body.error.details]).toEqual([403, { reason: 'too_late' }])
  })

  it('finds nothing under an unknown id, nor in another chat', async () => {
    const { friend } = await friendOf()
    const id = await world.text(friend.number, 'here')
    expect((await world.call('/messages/3EB0UNKNOWN', { text: 'x' }, 'PATCH')).status).toBe(404)
    expect((await world.call(`/messages/${id}`, { text: 'x', chat: '15550199@s.whatsapp.net' }, 'PATCH')).status).toBe(
      404,
    )
  })
})

describe('deleting for everyone', () => {
  it('takes the message back on the phone and forgets its text, and tells it once', async () => {
    const { friend, chat } = await friendOf()
    const id = await world.text(friend.number, 'a mistake')
    expect((await world.call(`/messages/${id}`, {}, 'DELETE')).status).toBe(200)
    await world.sees(friend, chat, (one) => one.id === id && one.revoked)
    const row = await world.shows(friend.lid, (one) => one.waMessageId === id && one.deleted)
    expect(row.body).toBeUndefined()
    expect(await about(id, 'message.revoked')).toHaveLength(1)
    expect((await world.call(`/messages/${id}`, { text: 'again' }, 'PATCH')).body.error.details).toEqual({
      reason: 'deleted',
    })
  })

  it('is for authors, and in a group for its admins', async () => {
    const { friend } = await friendOf()
    const theirs = await friend.send(world.office.number, 'to you')
    await hears(world.ana, world.session, friend.lid, ['to you'])
    const refused = await world.call(`/messages/${theirs}`, { chat: friend.lid }, 'DELETE')
    expect([refused.status, refused.body.error.details]).toEqual([403, { reason: 'not_yours' }])

    const others = await world.practice.group('Theirs', friend, [world.office])
    const there = await friend.send(others.id, 'not for you to delete')
    await hears(world.ana, world.session, others.id, ['not for you to delete'])
    expect((await world.call(`/messages/${there}`, {}, 'DELETE')).status).toBe(403)

    const ours = await world.practice.group('Ours', world.office, [friend])
    const here = await friend.send(ours.id, 'spam')
    await hears(world.ana, world.session, ours.id, ['spam'])
    expect((await world.call(`/messages/${here}`, {}, 'DELETE')).status).toBe(200)
    await world.sees(friend, ours.id, (one) => one.id === here && one.revoked)
    await world.shows(ours.id, (one) => one.waMessageId === here && one.deleted)
  })
})

describe('reacting', () => {
  it('shows on the phone, replaces an earlier reaction, and goes when it is taken back', async () => {
    const { friend, chat } = await friendOf()
    const theirs = await friend.send(world.office.number, 'funny')
    await hears(world.ana, world.session, friend.lid, ['funny'])
    for (const emoji of ['😂', '❤️']) {
      expect((await world.call(`/messages/${theirs}/reaction`, { emoji })).status).toBe(200)
      await world.sees(friend, chat, (one) => one.reactions.some((reaction) => reaction.emoji === emoji))
    }
    const row = await world.shows(friend.lid, (one) => one.waMessageId === theirs)
    expect(row.reactions).toMatchObject([{ emoji: '❤️', fromMe: true }])
    expect((await world.call(`/messages/${theirs}/reaction`, {}, 'DELETE')).status).toBe(200)
    await world.sees(friend, chat, (one) => one.id === theirs && one.reactions.length === 0)
    expect((await world.shows(friend.lid, (one) => one.waMessageId === theirs)).reactions).toBeUndefined()
    const told = await about(theirs, 'message.reaction')
    expect(told.map(({ payload }) => payload['reaction'])).toEqual(['😂', '❤️', ''])
  })

  it.each(['', 'a', 'ok', '👍👍', '<b>', '👍'.repeat(40)])('takes one emoji and nothing else: %j', async (emoji) => {
    const { friend } = await friendOf()
    const id = await world.text(friend.number, 'hello')
    expect((await world.call(`/messages/${id}/reaction`, { emoji })).status).toBe(400)
  })

  it('reaches the author of a message in a group', async () => {
    const { friend } = await friendOf()
    const group = await world.practice.group('Team', friend, [world.office])
    const theirs = await friend.send(group.id, 'lunch?')
    await hears(world.ana, world.session, group.id, ['lunch?'])
    await world.call(`/messages/${theirs}/reaction`, { emoji: '👍' })
    expect(await world.sees(friend, group.id, (one) => one.id === theirs && one.reactions.length > 0)).toMatchObject({
      reactions: [{ number: world.office.number, emoji: '👍' }],
    })
  })
})

describe('voting', () => {
  it('counts on the phone that asked, is told once, and can be changed and taken back', async () => {
    const { friend, chat } = await friendOf()
    const poll = await friend.do<{ id: string }>('send', {
      to: world.office.number,
      kind: 'poll',
      text: 'Lunch?',
      options: ['Yes', 'No'],
    })
    await world.shows(friend.lid, (one) => one.waMessageId === poll.id)
    for (const options of [['Yes'], ['No'], []]) {
      expect((await world.call(`/messages/${poll.id}/vote`, { options })).status).toBe(200)
      await world.sees(friend, chat, (one) => one.id === poll.id && one.votes?.[0]?.options[0] === options[0])
    }
    const told = await about(poll.id, 'poll.vote')
    expect(told.map(({ payload }) => payload['selectedOptions'])).toEqual([['Yes'], ['No'], []])
    const row = await world.shows(friend.lid, (one) => one.waMessageId === poll.id)
    expect(row.poll).toMatchObject({ totalVoters: 0 })
  })

  it('shows one’s own choice in one’s own poll beside that of others', async () => {
    const { friend, chat } = await friendOf()
    const sent = await world.call('/messages', {
      type: 'poll',
      to: friend.number,
      name: 'Which?',
      options: ['A', 'B'],
      selectableCount: 1,
    })
    const id = sent.body.waMessageId ?? ''
    expect((await world.call(`/messages/${id}/vote`, { options: ['B'] })).status).toBe(200)
    expect(await world.sees(friend, chat, (one) => one.id === id && one.votes !== undefined)).toMatchObject({
      votes: [{ number: world.office.number, options: ['B'] }],
    })
    const row = await world.shows(friend.lid, (one) => one.waMessageId === id)
    expect(row.poll?.options).toEqual([
      { option: 'A', votes: 0, byMe: false },
      { option: 'B', votes: 1, byMe: true },
    ])
  })

  it('is refused for what is no poll, for options it has not, and for more than one may choose', async () => {
    const { friend } = await friendOf()
    const text = await world.text(friend.number, 'no poll')
    expect((await world.call(`/messages/${text}/vote`, { options: [] })).status).toBe(400)
    const sent = await world.call('/messages', { type: 'poll', to: friend.number, name: '?', options: ['A', 'B'] })
    const vote = async (options: string[]) =>
      (await world.call(`/messages/${sent.body.waMessageId ?? ''}/vote`, { options })).status
    expect([await vote(['C']), await vote(['A', 'B'])]).toEqual([400, 400])
  })
})

describe('forwarding', () => {
  it('passes on what others sent, marked, and counts every journey', async () => {
    const { friend } = await friendOf()
    const other = await world.practice.phone('Carl')
    const text = await friend.send(world.office.number, 'pass it on')
    const file = await friend.do<{ id: string }>('send', {
      to: world.office.number,
      kind: 'document',
      fileName: 'a.pdf',
    })
    await world.shows(friend.lid, (one) => one.waMessageId === file.id)
    for (const id of [text, file.id]) {
      const answer = await world.call(`/messages/${id}/forward`, { to: other.number })
      const passed = answer.body.waMessageId ?? ''
      expect([answer.status, passed === id]).toEqual([200, false])
      expect(await world.sees(other, world.office.number, (one) => one.id === passed)).toMatchObject({ forwarded: 1 })
      expect(await world.shows(other.lid, (one) => one.waMessageId === passed)).toMatchObject({ forwarded: true })
    }
    const seen = await world.seen(other, world.office.number)
    expect(seen.map(({ kind, text: said }) => [kind, said])).toEqual([
      ['text', 'pass it on'],
      ['document', 'a.pdf'],
    ])
  })

  it('does not mark what the session wrote itself', async () => {
    const { friend } = await friendOf()
    const other = await world.practice.phone('Carl')
    const id = await world.text(friend.number, 'our news')
    const answer = await world.call(`/messages/${id}/forward`, { to: other.number })
    const seen = await world.sees(other, world.office.number, (one) => one.id === answer.body.waMessageId)
    expect([seen.text, seen.forwarded]).toEqual(['our news', undefined])
  })
})
