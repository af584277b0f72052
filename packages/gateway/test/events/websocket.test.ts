import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openWorld, type TicketBody, type World } from './event-world.js'
import { apiKey, embed, message, owner, qr, superAdmin } from './principals.js'
import { SocketReader } from './socket-reader.js'
import { until } from './stream-reader.js'
import type { Principal } from '../../src/identity/principal.js'

/** The page that embeds components. */
const PAGE = 'https://app.example'

let world: World
const open: SocketReader[] = []
beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  for (const reader of open.splice(0)) reader.close()
  await world.close()
})

async function read(as: Principal, body: TicketBody = {}, origin?: string): Promise<SocketReader> {
  const { url } = await world.ticket(as, body, origin)
  const reader = new SocketReader(url, origin === undefined ? {} : { origin })
  open.push(reader)
  return reader
}

describe('a reader over a WebSocket', () => {
  it('hears connected first, with where it stands, and then envelopes with their cursor', async () => {
    const reader = await read(owner('org_a'))
    expect(await reader.connected()).toEqual({
      event: 'connected',
      heartbeatSeconds: 15,
      timestamp: world.clock.now(),
      cursor: await world.events.sink.cursor('org_a'),
    })
    await world.emit(message('org_a', 'hello'), message('org_b', 'foreign'))
    const [event] = await reader.count(1)
    expect(event).toMatchObject({ schema: 'v1', event: 'message', organization: 'org_a', payload: { body: 'hello' } })
    expect(event?.['cursor']).toMatch(/^[0-9a-f]{12}\.\d{15}1$/)
  })

  it('resumes after a cursor or after the id of an event, without a gap or a double', async () => {
    const first = await read(owner('org_a'))
    await first.connected()
    for (const body of ['1', '2', '3']) await world.emit(message('org_a', body), message('org_b', 'foreign'))
    const [seen] = await first.count(3)
    for (const since of [String(seen?.['cursor']), String(seen?.['id'])]) {
      const again = await read(owner('org_a'), { since })
      await again.count(2)
      expect(again.bodies).toEqual(['2', '3'])
    }
  })

  it.each([
    ['unknown', () => Promise.resolve('nonsense')],
    ['unknown', () => Promise.resolve('evt_01HZZZZZZZZZZZZZZZZZZZZZZZ')],
    ['epoch', () => world.events.sink.cursor('org_b')],
  ])('is told (%s) that it cannot be continued', async (reset, since) => {
    const reader = await read(owner('org_a'), { since: await since() })
    expect(await reader.connected()).toMatchObject({ reset, cursor: await world.events.sink.cursor('org_a') })
  })

  it('is not continued after the id of another organization’s event', async () => {
    const stranger = await read(owner('org_b'))
    await stranger.connected()
    await world.emit(message('org_b', 'theirs'), message('org_a', 'ours'))
    const [foreign] = await stranger.count(1)
    const reader = await read(owner('org_a'), { since: String(foreign?.['id']) })
    expect(await reader.connected()).toMatchObject({ reset: 'unknown' })
    expect(reader.events).toEqual([])
  })

  it('is replayed a thousand events and told to reload beyond that', async () => {
    const since = await world.events.sink.cursor('org_a')
    await world.emit(...Array.from({ length: 1000 }, (_, n) => message('org_a', String(n))))
    const near = await read(owner('org_a'), { since })
    await near.count(1000)
    await world.emit(message('org_a', 'one more'))
    const far = await read(owner('org_a'), { since })
    expect(await far.connected()).toMatchObject({ reset: 'too_many' })
  })

  it('gets exactly the view that the event stream would give it', async () => {
    const expires = world.clock.now() + 60_000
    const readers = [
      await read(apiKey('org_a', ['events'])),
      await read(owner('org_a'), { events: ['message'] }),
      await read(owner('org_a'), { events: [] }),
      await read(superAdmin(), { scope: 'firehose' }),
      await read(embed('org_a', { viewer: { sessions: ['sess_org_a'], redact: 'numbers' } }), {}, PAGE),
    ]
    for (const reader of readers) await reader.connected()
    await world.emit(qr('org_a', 'CANARY', expires), message('org_a', 'text'), message('org_a', 'other', 'sess_x'))
    const all = readers.map(async (reader) => {
      await until(() => reader.frames.some(({ event }) => event === 'message'))
      return JSON.stringify(reader.events)
    })
    const [key, filtered, whole, firehose, redacted] = await Promise.all(all)
    await readers[0]?.count(2)
    expect(whole).toContain('CANARY')
    for (const text of [key, filtered, firehose, redacted]) expect(text).not.toContain('CANARY')
    expect(firehose).not.toContain('"text"')
    expect(redacted).not.toContain('15550100"')
    expect(redacted).not.toContain('other')
  })

  it('hears a ping every 15 s, which carries a bookmark within a minute when nothing happens', async () => {
    const reader = await read(owner('org_a'))
    await reader.connected()
    await world.emit(message('org_b', 'foreign'))
    for (let n = 0; n < 4; n += 1) {
      const heard = reader.frames.length
      world.clock.advance(15_000)
      await until(() => reader.frames.length > heard)
    }
    const cursor = await world.events.sink.cursor('org_a')
    expect(reader.frames.filter(({ event }) => event === 'ping').length).toBeGreaterThanOrEqual(4)
    expect(reader.frames.some((frame) => frame['cursor'] === cursor && frame.event === 'ping')).toBe(true)
  })

  it('is warned a minute before its token expires and let go 25 s after', async () => {
    const expiresAt = world.clock.now() + 70_000
    const reader = await read(owner('org_a', { expiresAt }))
    await reader.connected()
    world.clock.advance(10_000)
    await until(() => reader.frames.some((frame) => frame['tokenExpiresAt'] === expiresAt))
    for (let passed = 0; passed < 75_000; passed += 15_000) {
      const heard = reader.frames.length
      world.clock.advance(15_000)
      await until(() => reader.frames.length > heard)
    }
    expect(reader.named('error')).toBeUndefined()
    world.clock.advance(10_000)
    expect((await until(() => reader.named('error')))['error']).toMatchObject({
      code: 'gateway_unavailable',
      details: { reason: 'token_expired', retryMs: 0 },
    })
    expect(await reader.ended()).toEqual({ code: 1012, reason: 'token_expired' })
  })

  it('is closed at once when its credential ends, told why, and hears nothing more', async () => {
    const reader = await read(owner('org_a'))
    await reader.connected()
    world.core.revocations.publish('user:usr_org_a', 'banned')
    await world.emit(message('org_a', 'after'))
    expect((await until(() => reader.named('error')))['error']).toMatchObject({
      code: 'unauthorized',
      details: { reason: 'banned' },
    })
    expect(await reader.ended()).toEqual({ code: 1008, reason: 'banned' })
    expect(reader.events).toEqual([])
  })

  it('is asked to come back when the gateway stops', async () => {
    const reader = await read(owner('org_a'))
    await reader.connected()
    world.events.endStreams()
    expect((await reader.ended()).reason).toBe('shutdown')
  })

  it('is removed within 45 s when its peer has vanished without a word', async () => {
    const reader = await read(owner('org_a'))
    await reader.connected()
    // the socket stays open and answers nothing, as behind a cut cable
    reader.socket.pause()
    const openStreams = () => world.events.metrics?.()[0]?.samples[0]?.value
    expect(openStreams()).toBe(1)
    for (let passed = 0; passed < 45_000 && openStreams() === 1; passed += 1000) {
      world.clock.advance(1000)
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    expect(openStreams()).toBe(0)
  })

  it('has nothing to say: a large message ends its connection and nothing else', async () => {
    const [loud, quiet] = [await read(owner('org_a')), await read(owner('org_a'))]
    await Promise.all([loud.connected(), quiet.connected()])
    loud.socket.send('x'.repeat(100))
    loud.socket.send('x'.repeat(100_000))
    expect((await loud.ended()).code).toBe(1009)
    await world.emit(message('org_a', 'still here'))
    await quiet.count(1)
  })
})
