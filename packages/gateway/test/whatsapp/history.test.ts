import { proto } from 'baileys'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hears, linked, messages, reaches } from '../support/linked.js'
import { type Person, signUp } from '../support/people.js'
import { Practice, type PracticePhone } from '../support/practice.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

let practice: Practice
let gateway: TestGateway
let ana: Person
let office: PracticePhone
let friend: PracticePhone
let id: string

beforeAll(async () => {
  practice = await Practice.open()
  gateway = await startGateway({ env: practice.env })
  ana = await signUp(gateway, 'Ana')
  office = await practice.phone('Office')
  friend = await practice.phone('Bea')
  for (const text of ['first', 'second', 'third']) await friend.send(office.number, text)
  id = (await linked(ana, office)).id
})

afterAll(async () => {
  await gateway.close()
  await practice.close()
})

const SECOND = 1_700_000_000

/** The office's phone tells a piece of its past, the newest message first. */
function tell(kind: string, told: readonly proto.IWebMessageInfo[], progress?: number, chat = friend.lid) {
  return office.do('tell-history', {
    kind,
    chat,
    messages: told.map((one) => Buffer.from(proto.WebMessageInfo.encode(one).finish()).toString('base64')),
    ...(progress !== undefined && { progress }),
  })
}

const told = (waId: string, more: object, chat = friend.lid): proto.IWebMessageInfo =>
  proto.WebMessageInfo.fromObject({
    key: { remoteJid: chat, fromMe: false, id: waId, ...(chat.endsWith('@g.us') && { participant: friend.lid }) },
    messageTimestamp: SECOND,
    ...more,
  })

describe('what a phone tells of the past', () => {
  it('is there after linking, in the order in which it was said', async () => {
    const found = await hears(ana, id, friend.lid, ['first', 'second', 'third'])
    expect(found.map((one) => one.body)).toEqual(['first', 'second', 'third'])
  })

  it('comes in pieces, each older than the last, and keeps the order within one second', async () => {
    const text = (body: string) => told(body, { message: { conversation: body } })
    await tell('RECENT', [text('six'), text('five'), text('four')], 60)
    await tell('ON_DEMAND', [text('three'), text('two'), text('one')])
    await hears(ana, id, friend.lid, ['one', 'six'])
    const bodies = (await messages(ana, id, friend.lid)).map((one) => one.body)
    expect(bodies.filter((body) => !['first', 'second', 'third'].includes(body ?? ''))).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
    ])
  })

  it('shows how far reading has come, and ends', async () => {
    await tell('RECENT', [told('P1', { message: { conversation: 'progress' } })], 40)
    // an earlier piece may still be the one that is shown
    await until('40 percent', async () => {
      const now = await reaches(ana, id, 'working', 'syncing')
      return now.progress === 40
    })
    await tell('RECENT', [told('P2', { message: { conversation: 'all' } })], 100)
    const done = await until('the end', async () => {
      const { body } = await ana.call<{ reason?: string }>(`/sessions/${id}`)
      return body.reason === undefined ? body : undefined
    })
    expect(done).not.toHaveProperty('progress')
  })

  it('leaves the stone of a message that was deleted, and says who did', async () => {
    const { StubType } = proto.WebMessageInfo
    await tell('RECENT', [told('GONE', { messageStubType: StubType.REVOKE })])
    const row = await until('the row', async () =>
      (await messages(ana, id, friend.lid)).find((one) => one.waMessageId === 'GONE'),
    )
    expect(row).toMatchObject({ deleted: true, revokedBy: friend.lid })
    expect(row).not.toHaveProperty('body')
  })
})

const { StubType } = proto.WebMessageInfo

describe('every row that nobody wrote', () => {
  it.each([
    ['GROUP_CREATE', 'group_created', ['Crew']],
    ['GROUP_CHANGE_SUBJECT', 'subject_changed', ['New name']],
    ['GROUP_CHANGE_ICON', 'icon_changed', []],
    ['GROUP_CHANGE_INVITE_LINK', 'invite_link_reset', []],
    ['GROUP_CHANGE_DESCRIPTION', 'description_changed', ['about us']],
    ['GROUP_CHANGE_RESTRICT', 'restrict_changed', ['on']],
    ['GROUP_CHANGE_ANNOUNCE', 'announce_changed', ['on']],
    ['GROUP_PARTICIPANT_ADD', 'members_added', 'who'],
    ['GROUP_PARTICIPANT_REMOVE', 'members_removed', 'who'],
    ['GROUP_PARTICIPANT_PROMOTE', 'member_promoted', 'who'],
    ['GROUP_PARTICIPANT_DEMOTE', 'member_demoted', 'who'],
    ['GROUP_PARTICIPANT_INVITE', 'member_joined', 'who'],
    ['GROUP_PARTICIPANT_LEAVE', 'member_left', 'who'],
    ['GROUP_PARTICIPANT_CHANGE_NUMBER', 'number_changed', 'who'],
    ['E2E_IDENTITY_CHANGED', 'identity_changed', 'who'],
    ['E2E_ENCRYPTED', 'encrypted', []],
    ['GROUP_PARTICIPANT_ADD_REQUEST_JOIN', 'members_added', 'who'],
    ['CHANGE_EPHEMERAL_SETTING', 'disappearing_changed', ['86400']],
    ['E2E_IDENTITY_UNAVAILABLE', 'other', []],
    ['BLOCK_CONTACT', 'blocked', []],
    ['GROUP_MEMBERSHIP_JOIN_APPROVAL_REQUEST', 'join_requested', 'who'],
    ['GROUP_MEMBERSHIP_JOIN_APPROVAL_MODE', 'other', ['on']],
    ['GROUP_MEMBER_ADD_MODE', 'other', ['all_member_add']],
    ['PINNED_MESSAGE_IN_CHAT', 'message_pinned', []],
    ['CHANGE_USERNAME', 'other', ['bea']],
    ['CHANGE_LID', 'identity_changed', 'who'],
    ['CALL_MISSED_VOICE', 'missed_call', []],
    ['CALL_MISSED_GROUP_VIDEO', 'missed_call', []],
  ] as const)('is a sentence: %s', async (name, kind, parameters) => {
    const who = parameters === 'who'
    const messageStubParameters = who ? [JSON.stringify({ id: friend.lid })] : [...parameters]
    const group = '120363000000000001@g.us'
    await tell('RECENT', [told(name, { messageStubType: StubType[name], messageStubParameters }, group)], 100, group)
    const row = await until('the row', async () =>
      (await messages(ana, id, group)).find((one) => one.waMessageId === name),
    )
    expect(row).toMatchObject({
      type: 'system',
      system: {
        kind,
        ...(who && { targets: [{ jid: friend.lid }] }),
        ...(!who && parameters.length > 0 && { value: parameters[0] }),
        ...(kind === 'other' && { text: name.toLowerCase().replaceAll('_', ' ') }),
      },
    })
  })
})
