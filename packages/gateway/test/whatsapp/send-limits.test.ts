import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fitsAt } from '../../src/services/send-limits.js'
import { createSecretBox } from '../../src/storage/secret-box.js'
import { createUnitOfWork } from '../../src/storage/unit-of-work.js'
import { addJob } from '../../src/services/outbox-jobs.js'
import { patchHeld } from '../../src/storage/repositories/outbox.js'
import { FactStore } from '../support/fact-store.js'
import { random, seed } from '../support/random.js'
import { ConversationWorld } from './conversation-world.js'

describe(`the limits of a session (seed ${String(seed)})`, () => {
  it('let exactly as many messages leave in any minute and any hour, whenever they come and however long each takes', async () => {
    const store = await FactStore.open()
    const { db } = store.storage
    const secrets = createSecretBox(['a secret for tests only, 32 bytes'])
    const sink = { append: () => Promise.resolve(), committed: () => undefined, cursor: () => Promise.resolve('') }
    const unit = createUnitOfWork(store.storage, sink)
    const limits = { id: 'sess_1', rate_per_min: 5, rate_per_hour: 40 }
    const next = random()
    const left: number[] = []
    const underWay: { id: string; at: number }[] = []
    let now = 1_000_000
    let refused = 0
    const leave = async (id: string) => {
      await patchHeld(db, { id, lease: null }, 'queued', { state: 'sent', reserved: 0, handed_at: now })
      left.push(now)
    }
    for (let step = 0; step < 600; step++) {
      now += next() < 0.1 ? Math.floor(next() * 90_000) : Math.floor(next() * 4_000)
      for (const job of underWay.splice(0)) {
        if (job.at <= now) await leave(job.id)
        else underWay.push(job)
      }
      const at = await fitsAt(db, limits, now, 1)
      if (at > now) {
        refused++
        // the moment that was named is the first one: a millisecond before it is full, then it is not
        if (underWay.length === 0 && step % 10 === 0) {
          expect(await fitsAt(db, limits, at - 1, 1)).toBe(at)
          expect(await fitsAt(db, limits, at, 1)).toBe(at)
        }
        continue
      }
      const { id } = await unit.write((tx) =>
        addJob(
          tx,
          secrets,
          {
            session: 'sess_1',
            message: 'msg_1',
            waMessageId: String(step),
            kind: 'message',
            bonds: [],
            attended: true,
          },
          now,
        ),
      )
      underWay.push({ id, at: now + (next() < 0.3 ? Math.floor(next() * 70_000) : 0) })
    }
    const most = (length: number) =>
      Math.max(...left.map((end) => left.filter((at) => at > end - length && at <= end).length))
    expect([most(60_000), most(3_600_000)]).toEqual([5, 40])
    expect(refused).toBeGreaterThan(30)
    await store.close()
  })
})

describe('a session that sends as much as it may', () => {
  let world: ConversationWorld
  const clock = { ahead: 0, now: () => Date.now() + clock.ahead }

  beforeAll(async () => {
    world = await ConversationWorld.open({ clock })
    await world.limits(3, 1000)
  })

  afterAll(() => world.close())

  it('says when the next message fits, sends what can wait then, and keeps the order', async () => {
    const friend = await world.practice.phone('Bea')
    for (const text of ['one', 'two', 'three']) await world.text(friend.number, text)
    const refused = await world.call('/messages', { type: 'text', to: friend.number, text: 'too many' })
    expect([refused.status, refused.body.error.code]).toEqual([429, 'rate_limited'])
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    expect(refused.body.error.details).toEqual({ retryAfterSeconds: wait })

    for (const text of ['four', 'five']) {
      const queued = await world.call('/messages?async=true', { type: 'text', to: friend.number, text })
      expect([queued.status, queued.body.mode]).toEqual([200, 'queued'])
    }
    expect(await world.seen(friend, world.office.number)).toHaveLength(3)
    // those who wait come first: a caller who does not wait gets no place before them
    clock.ahead += wait * 1000
    await world.sees(friend, world.office.number, (one) => one.text === 'five')
    const texts = (await world.seen(friend, world.office.number)).map(({ text }) => text)
    expect(texts).toEqual(['one', 'two', 'three', 'four', 'five'])
  })
})
