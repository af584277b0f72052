import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reaches } from '../support/linked.js'
import { apiKey } from '../support/people.js'
import { until } from '../support/until.js'
import { ConversationWorld, type SendResult } from './conversation-world.js'

let world: ConversationWorld
const clock = { ahead: 0, now: () => Date.now() + clock.ahead }

beforeAll(async () => {
  world = await ConversationWorld.open({ clock })
})

afterAll(() => world.close())

const queue = async (to: string, text: string) => {
  const answer = await world.call('/messages?async=true', { type: 'text', to, text })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return answer.body.waMessageId ?? ''
}

/** How often the gateway wrote a message to its socket. */
const writes = async (id: string) => {
  const { data } = await world.practice.get<{ data: { attributes: Record<string, string> }[] }>(
    `/received?number=${world.office.number}&tag=message`,
  )
  return data.filter(({ attributes }) => attributes['id'] === id).length
}

const fault = (kind: string, extra: object = {}) =>
  world.practice.fault(kind, { number: world.office.number, ...extra })

/** A friend whose devices and sessions the gateway knows already: what follows needs no question to WhatsApp. */
const knownFriend = async () => {
  const friend = await world.practice.phone('Bea')
  await world.text(friend.number, 'before')
  await world.text(friend.lid, 'again')
  return friend
}

const jobs = () => world.gateway.core.storage.db.selectFrom('outbox').selectAll().execute()

describe('what waits in the outbox', () => {
  it('leaves in the order of each chat, several chats at a time', async () => {
    const friends = await Promise.all(['Bea', 'Carl', 'Dora'].map((name) => world.practice.phone(name)))
    const texts = Array.from({ length: 12 }, (_, index) => `number ${String(index)}`)
    for (const text of texts) for (const friend of friends) await queue(friend.number, text)
    for (const friend of friends) {
      await world.sees(friend, world.office.number, (one) => one.text === texts.at(-1))
      expect((await world.seen(friend, world.office.number)).map(({ text }) => text)).toEqual(texts)
    }
  })

  it('waits for a connection that was lost, and then leaves in order', async () => {
    const friend = await world.practice.phone('Bea')
    await world.text(friend.number, 'before')
    await fault('drop')
    const texts = ['during one', 'during two', 'during three']
    for (const text of texts) await queue(friend.number, text)
    await world.sees(friend, world.office.number, (one) => one.text === 'during three')
    expect((await world.seen(friend, world.office.number)).map(({ text }) => text)).toEqual(['before', ...texts])
  })

  it('is not for a session that will not come back by itself', async () => {
    const { id } = (await world.ana.call<{ id: string }>('/sessions', { json: {} })).body
    const answer = await world.ana.call(`/sessions/${id}/messages?async=true`, {
      json: { type: 'text', to: '15550100', text: 'x' },
    })
    expect(answer.status).toBe(501)
  })

  it('gives up what cannot be sent after some tries, and sends everything else meanwhile', async () => {
    const [friend, other] = [await world.practice.phone('Bea'), await world.practice.phone('Carl')]
    const { db } = world.gateway.core.storage
    await world.limits(1, 1000)
    await queue(other.number, 'the one that may leave now')
    const poisoned = await queue(friend.number, 'poison')
    await queue(friend.number, 'behind it')
    await db
      .updateTable('messages')
      .set({ wire: Buffer.from('broken') })
      .where('wa_message_id', '=', poisoned)
      .execute()
    await world.limits(1000, 1000)
    await queue(other.number, 'beside it')
    await world.sees(other, world.office.number, (one) => one.text === 'beside it')
    expect(await world.seen(friend, world.office.number)).toEqual([])
    const job = async () => (await jobs()).find((one) => one.wa_message_id === poisoned)
    for (let tries = 1; tries < 8; tries++) {
      // at least: on a busy machine the next try may have come between two looks
      await until(`try ${String(tries)}`, async () => ((await job())?.attempts ?? 0) >= tries)
      clock.ahead = Math.max(clock.ahead, ((await job())?.next_attempt_at ?? 0) - Date.now())
    }
    await until('the end of it', async () => (await job())?.state === 'dead')
    await world.sees(friend, world.office.number, (one) => one.text === 'behind it')
    const row = await db
      .selectFrom('messages')
      .select(['ack', 'error'])
      .where('wa_message_id', '=', poisoned)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ ack: 0, error: 'not_sent' })
    clock.ahead = 0
  })
})

describe('a message whose answer is lost with the connection', () => {
  it('is shown as unknown, told once, and not sent again', async () => {
    const friend = await knownFriend()
    await fault('silence')
    const id = await queue(friend.number, 'into the void')
    await until('the bytes', async () => (await writes(id)) === 1)
    await fault('drop')
    expect(await world.shows(friend.lid, (one) => one.status === 'unknown')).toMatchObject({ waMessageId: id })
    await fault('clear')
    await reaches(world.ana, world.session, 'working')
    // what comes later goes on, and the lost one stays lost
    await world.text(friend.number, 'after')
    expect((await world.seen(friend, world.office.number)).map(({ text }) => text)).toEqual([
      'before',
      'again',
      'after',
    ])
    expect(await writes(id)).toBe(1)
    const told = (await world.events('message.status')).filter(({ payload }) => payload['status'] === 'unknown')
    expect(told.map(({ payload }) => payload['messageIds'])).toEqual([[id]])
  })

  it('is known after all when a receipt comes', async () => {
    const friend = await knownFriend()
    await fault('mute')
    const id = await queue(friend.number, 'it did arrive')
    await world.sees(friend, world.office.number, (one) => one.id === id)
    await fault('drop')
    await world.shows(friend.lid, (one) => one.waMessageId === id && one.status === 'delivered')
    const [job] = (await jobs()).filter((one) => one.wa_message_id === id)
    expect(job).toMatchObject({ state: 'sent' })
    expect(await writes(id)).toBe(1)
  })

  it('is told to the caller who waits, as unknown', async () => {
    const friend = await knownFriend()
    await fault('silence')
    const sending = world.call('/messages', { type: 'text', to: friend.number, text: 'hello?' })
    const job = await until('the job', async () => (await jobs()).find(({ state }) => state === 'sending'))
    await until('the bytes', async () => (await writes(job.wa_message_id)) === 1)
    await fault('drop')
    const answer = await sending
    expect([answer.status, answer.body]).toMatchObject([200, { mode: 'sync', status: 'unknown' }])
    await fault('clear')
    await reaches(world.ana, world.session, 'working')
  })
})

describe('files', () => {
  it('wait sealed in the outbox and are gone when WhatsApp has them', async () => {
    const friend = await world.practice.phone('Bea')
    const pdf = Buffer.from('%PDF-1.4 a canary in the file %%EOF').toString('base64')
    await world.limits(1, 1000)
    const body = { type: 'document', to: friend.number, media: { data: pdf, filename: 'a.pdf' } }
    const answer = await world.call('/messages?async=true', body)
    const job = async () => (await jobs()).find((one) => one.id === answer.body.outboxId)
    const waiting = await job()
    expect(waiting?.payload?.length).toBeGreaterThan(0)
    expect(waiting?.payload?.includes('canary')).toBe(false)
    await world.limits(1000, 1000)
    await until('the end', async () => (await job())?.state === 'sent')
    expect((await job())?.payload).toBeNull()
  })
})

describe('a credential that ends', () => {
  it('takes what it asked for and still waits with it, and nothing of others', async () => {
    const friend = await world.practice.phone('Bea')
    const key = await apiKey(world.ana)
    await world.limits(1, 1000)
    const asked = (token: string, text: string) =>
      world.ana.call<SendResult>(`/sessions/${world.session}/messages?async=true`, {
        json: { type: 'text', to: friend.number, text },
        token,
      })
    const theirs = await asked(key.secret, 'of the key')
    await asked(world.ana.token, 'of Ana')
    expect((await world.ana.call(`/api-keys/${key.id}`, { method: 'DELETE' })).status).toBe(204)
    await world.limits(1000, 1000)
    await world.sees(friend, world.office.number, (one) => one.text === 'of Ana')
    expect((await world.seen(friend, world.office.number)).map(({ text }) => text)).toEqual(['of Ana'])
    const row = await world.shows(friend.lid, (one) => one.waMessageId === theirs.body.waMessageId)
    expect(row).toMatchObject({ status: 'failed', error: 'revoked' })
  })
})
