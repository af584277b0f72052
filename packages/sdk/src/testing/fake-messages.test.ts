import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Client } from '../client.js'
import { isApiError } from '../errors.js'
import { createFakeGateway } from './index.js'
import type { FakeGateway } from './index.js'

let gateway: FakeGateway
let client: Client
let session: string

const chat = '15550111@s.whatsapp.net'

beforeEach(() => {
  gateway = createFakeGateway({ scenario: 'living' })
  client = gateway.client()
  session = [...gateway.state.sessions.values()].find(({ status }) => status === 'working')?.id ?? ''
})
afterEach(() => client.dispose())

/** The reason with which something is refused. */
async function reasonOf(refused: Promise<unknown>): Promise<unknown> {
  const error: unknown = await refused.catch((thrown: unknown) => thrown)
  return isApiError(error) ? (error.details?.['reason'] ?? error.code) : error
}

const sent = async (text: string) => {
  const result = await client.messages.send(session, { type: 'text', to: chat, text })
  return result.waMessageId ?? ''
}

it('a text can be edited by who sent it, until it is deleted', async () => {
  const id = await sent('teh text')
  expect(await client.messages.edit(session, id, { text: 'the text' })).toMatchObject({ waMessageId: id })
  await client.messages.revoke(session, id, {})
  expect(await reasonOf(client.messages.edit(session, id, { text: 'again' }))).toBe('deleted')
  const theirs = gateway.addMessage(session, { chat, from: '900000000000001@lid', body: 'mine' })
  expect(await reasonOf(client.messages.edit(session, theirs.id, { text: 'yours' }))).toBe('not_yours')
  expect(await reasonOf(client.messages.revoke(session, theirs.id, {}))).toBe('not_yours')
})

it('a vote replaces an earlier one and keeps to the poll', async () => {
  const poll = await client.messages.send(session, {
    type: 'poll',
    to: chat,
    name: 'Lunch?',
    options: ['Yes', 'No'],
    selectableCount: 1,
  })
  const id = poll.waMessageId ?? ''
  for (const options of [['Yes'], ['No']]) await client.messages.vote(session, id, { options })
  const { data } = await client.messages.list(session, chat)
  const row = data?.find((one) => one.waMessageId === id)
  expect(row?.poll).toMatchObject({
    totalVoters: 1,
    options: [
      { option: 'Yes', votes: 0, byMe: false },
      { option: 'No', votes: 1, byMe: true },
    ],
  })
  expect(await reasonOf(client.messages.vote(session, id, { options: ['Maybe'] }))).toBe('validation_error')
  expect(await reasonOf(client.messages.vote(session, id, { options: ['Yes', 'No'] }))).toBe('validation_error')
})

it('what others wrote is forwarded with a mark', async () => {
  const theirs = gateway.addMessage(session, { chat, from: '900000000000001@lid', body: 'pass it on' })
  const passed = await client.messages.forward(session, theirs.id, { to: '15550112' })
  const { data } = await client.messages.list(session, '15550112@s.whatsapp.net')
  expect(data?.find((one) => one.waMessageId === passed.waMessageId)).toMatchObject({
    body: 'pass it on',
    forwarded: true,
  })
})

it('a send that is repeated with its key has one effect, and another body under it is refused', async () => {
  const body = { type: 'text' as const, to: chat, text: 'once' }
  const key = { idempotencyKey: 'order-1' }
  const first = await client.messages.send(session, body, key)
  expect(await client.messages.send(session, body, key)).toEqual({ ...first, replayed: true })
  expect(await reasonOf(client.messages.send(session, { ...body, text: 'twice' }, key))).toBe('idempotency_key_reused')
})
