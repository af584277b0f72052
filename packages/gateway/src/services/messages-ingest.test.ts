import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ACK, type Ack, type Fact, type MessageFact, type MessageRef } from '../whatsapp/facts.js'
import type { ChatAddress, PersonIds } from '../whatsapp/jid.js'
import { FactStore } from '../../test/support/fact-store.js'

const LID = '900@lid'
const PN = '15550100@s.whatsapp.net'
const bea = { lid: LID, pn: PN }
const group: ChatAddress = { kind: 'group', jid: '7@g.us' }

let store: FactStore

beforeEach(async () => {
  store = await FactStore.open(() => ['Yes'])
})

afterEach(() => store.close())

function dm(person: PersonIds, id: string, fromMe = false): MessageRef {
  return { chat: { kind: 'dm', person }, id, fromMe, ...(!fromMe && { sender: person }) }
}

function message(ref: MessageRef, body: string, extra: Partial<MessageFact> = {}): MessageFact {
  return {
    kind: 'message',
    ref,
    timestamp: 2_000,
    content: { type: 'text', body },
    source: 'live',
    ...(ref.fromMe && { ack: ACK.sent }),
    ...extra,
  }
}

const status = (target: MessageRef, ack: Ack, reader?: PersonIds): Fact => ({
  kind: 'status',
  target,
  ack,
  at: 3_000,
  ...(reader && { reader }),
})
const edit = (target: MessageRef, body: string, at = 3_000): Fact => ({
  kind: 'edit',
  target,
  content: { type: 'text', body },
  at,
})

describe('one person, two ids', () => {
  it('is one chat when the second id comes with a later message', async () => {
    await store.tell(message(dm({ pn: PN }, 'A'), 'by number'))
    await store.tell(message(dm(bea, 'B'), 'by both', { timestamp: 2_001 }))
    await store.tell(message(dm({ lid: LID }, 'C'), 'by LID', { timestamp: 2_002 }))
    expect(await store.chats()).toMatchObject([{ jid: LID, aliases: [PN] }])
    expect((await store.messages(PN)).map(({ body }) => body)).toEqual(['by number', 'by both', 'by LID'])
  })

  it('had two threads, and has one when the mapping arrives: the lost id goes on leading to it', async () => {
    await store.tell(
      message(dm({ pn: PN }, 'A'), 'by number'),
      message(dm({ lid: LID }, 'B'), 'by LID', { timestamp: 2_001 }),
    )
    await store.tell({ kind: 'reaction', target: dm({ pn: PN }, 'A'), by: { pn: PN }, emoji: '👍', at: 1, id: 'R' })
    expect(await store.chats()).toHaveLength(2)
    store.told()
    await store.tell({ kind: 'mapping', lid: LID, pn: PN })
    expect(await store.chats()).toMatchObject([{ jid: LID, unreadCount: 2, aliases: [PN] }])
    const found = await store.messages(PN)
    expect(found.map(({ body, senderJid }) => [body, senderJid])).toEqual([
      ['by number', LID],
      ['by LID', LID],
    ])
    expect(found[0]?.reactions).toMatchObject([{ emoji: '👍', senderJid: LID }])
    expect(store.events).toMatchObject([
      { event: 'chat.update', payload: { chatJid: PN, change: 'merged' } },
      { event: 'contact.update' },
    ])
  })

  it('keeps one copy of a message that both threads had', async () => {
    await store.tell(message(dm({ pn: PN }, 'A'), 'same'), message(dm({ lid: LID }, 'A'), 'same'))
    await store.tell({ kind: 'mapping', lid: LID, pn: PN })
    expect(await store.messages(LID)).toHaveLength(1)
  })

  it('is not merged with the next owner of the number', async () => {
    await store.tell(message(dm(bea, 'A'), 'from Bea'))
    await store.tell(message(dm({ lid: '901@lid', pn: PN }, 'B'), 'from Carl', { timestamp: 2_001 }))
    expect((await store.chats()).map(({ jid }) => jid).sort()).toEqual([LID, '901@lid'])
    expect((await store.messages('901@lid')).map(({ body }) => body)).toEqual(['from Carl'])
  })
})

describe('a message', () => {
  it('told twice is one message and one event', async () => {
    await store.tell(message(dm(bea, 'A'), 'hi'))
    store.told()
    await store.tell(message(dm(bea, 'A'), 'hi', { source: 'live' }))
    expect(await store.messages(LID)).toHaveLength(1)
    expect(store.told()).toEqual([])
  })

  it('is told from another with the same id by another author, or ours', async () => {
    const by = (sender: PersonIds): MessageRef => ({ chat: group, id: 'A', fromMe: false, sender })
    await store.tell(
      message(by({ lid: '901@lid' }), 'one'),
      message(by({ lid: '902@lid' }), 'two'),
      message({ chat: group, id: 'A', fromMe: true }, 'three'),
    )
    expect((await store.messages('7@g.us')).map(({ body }) => body).sort()).toEqual(['one', 'three', 'two'])
  })

  it('that could not be read gets its content later, in its place', async () => {
    await store.tell(
      message(dm(bea, 'A'), '', {
        undecrypted: true,
        content: { type: 'waiting', system: { action: 'waiting_for_message' } },
      }),
    )
    expect(await store.messages(LID)).toMatchObject([{ type: 'waiting' }])
    await store.tell(message(dm(bea, 'A'), 'at last'))
    expect(await store.messages(LID)).toMatchObject([{ type: 'text', body: 'at last' }])
  })

  it('is not unread again because it could not be read a second time', async () => {
    await store.tell(message(dm(bea, 'A'), 'hi'))
    await store.tell(message(dm(bea, 'A'), '', { undecrypted: true, content: { type: 'waiting' } }))
    expect(await store.messages(LID)).toMatchObject([{ type: 'text', body: 'hi' }])
  })
})

describe('what is said of a message before it comes', () => {
  it('is applied when it comes: an edit, a reaction, a status', async () => {
    const mine = dm(bea, 'M', true)
    await store.tell(
      edit(dm(bea, 'A'), 'edited'),
      { kind: 'reaction', target: dm(bea, 'A'), by: bea, emoji: '👍', at: 1, id: 'R' },
      status(mine, ACK.read),
    )
    await store.tell(message(dm(bea, 'A'), 'first'), message(mine, 'ours', { timestamp: 2_001 }))
    expect(await store.messages(LID)).toMatchObject([
      { body: 'edited', edited: true, reactions: [{ emoji: '👍' }] },
      { body: 'ours', status: 'read' },
    ])
  })

  it('makes a tombstone of a message that was deleted first', async () => {
    await store.tell({ kind: 'revoke', target: dm(bea, 'A'), by: bea, at: 1 })
    await store.tell(message(dm(bea, 'A'), 'never seen'))
    const [gone] = await store.messages(LID)
    expect(gone).toMatchObject({ deleted: true, revokedBy: LID })
    expect(gone?.body).toBeUndefined()
  })
})

describe('what is said of a message afterwards', () => {
  it('never lowers its level', async () => {
    const mine = dm(bea, 'M', true)
    await store.tell(
      message(mine, 'ours'),
      status(mine, ACK.read),
      status(mine, ACK.delivered),
      status(mine, ACK.failed),
    )
    expect(await store.messages(LID)).toMatchObject([{ status: 'read' }])
  })

  it('counts only the newest edit', async () => {
    await store.tell(message(dm(bea, 'A'), 'one'), edit(dm(bea, 'A'), 'three', 30), edit(dm(bea, 'A'), 'two', 20))
    expect(await store.messages(LID)).toMatchObject([{ body: 'three' }])
  })

  it('deletes in a group for the author and for admins, and for nobody else', async () => {
    const ref = (id: string): MessageRef => ({ chat: group, id, fromMe: false, sender: bea })
    const member = (person: PersonIds, role: 'admin' | 'member') => ({ person, role })
    await store.tell({
      kind: 'group',
      jid: '7@g.us',
      change: {
        subject: 'G',
        members: [member(bea, 'member'), member({ lid: '901@lid' }, 'member'), member({ lid: '902@lid' }, 'admin')],
      },
    })
    await store.tell(message(ref('A'), 'a'), message(ref('B'), 'b'), message(ref('C'), 'c'))
    const revoke = (id: string, by: PersonIds): Fact => ({ kind: 'revoke', target: ref(id), by, at: 5 })
    await store.tell(revoke('A', bea), revoke('B', { lid: '901@lid' }), revoke('C', { lid: '902@lid' }))
    expect((await store.messages('7@g.us')).map(({ waMessageId, deleted }) => [waMessageId, deleted])).toEqual([
      ['A', true],
      ['B', false],
      ['C', true],
    ])
  })

  it('does not let the other side of a direct chat delete what we wrote', async () => {
    const mine = dm(bea, 'M', true)
    await store.tell(message(mine, 'ours'), { kind: 'revoke', target: mine, by: bea, at: 5 })
    expect(await store.messages(LID)).toMatchObject([{ deleted: false, body: 'ours' }])
  })

  it('counts a vote once a voter, and takes it back', async () => {
    const poll = message(dm(bea, 'P'), 'Lunch?', {
      content: { type: 'poll', poll: { name: 'Lunch?', options: ['Yes', 'No'], selectableCount: 1 } },
      wire: Buffer.from('w'),
    })
    const vote = (at: number): Fact => ({
      kind: 'vote',
      target: dm(bea, 'P'),
      by: bea,
      vote: { payload: Buffer.from('p'), iv: Buffer.from('i') },
      at,
    })
    await store.tell(vote(1), poll, vote(2), vote(3))
    expect((await store.messages(LID))[0]?.poll).toMatchObject({
      totalVoters: 1,
      options: [
        { option: 'Yes', votes: 1 },
        { option: 'No', votes: 0 },
      ],
    })
    expect(store.told().filter((event) => event === 'poll.vote')).toHaveLength(1)
  })
})

describe('a batch that fails', () => {
  it('leaves neither rows nor events', async () => {
    const broken = { ...message(dm(bea, 'B'), 'x'), timestamp: undefined } as unknown as MessageFact
    await expect(store.tell(message(dm(bea, 'A'), 'hi'), broken)).rejects.toThrow()
    expect(await store.messages(LID)).toEqual([])
    expect(store.told()).toEqual([])
  })
})

describe('names', () => {
  it('fall back from saved over business to the one people give themselves', async () => {
    await store.tell(message(dm(bea, 'A'), 'hi', { pushName: 'bea ✨' }))
    const name = async () => (await store.chats())[0]?.name
    expect(await name()).toBe('bea ✨')
    await store.tell({ kind: 'person', ids: bea, names: { business: 'Bea Ltd' } })
    expect(await name()).toBe('Bea Ltd')
    await store.tell({ kind: 'person', ids: { pn: PN }, names: { saved: 'Bea' } })
    expect(await name()).toBe('Bea')
  })

  it('of a hidden number stay absent, never a made-up number', async () => {
    await store.tell(message(dm({ lid: LID }, 'A'), 'hi'))
    const [chat] = await store.chats()
    expect(chat?.name).toBeUndefined()
    expect(chat?.jid).toBe(LID)
  })
})
