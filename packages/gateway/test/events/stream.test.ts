import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openWorld, type World } from './event-world.js'
import { apiKey, message, owner } from './principals.js'
import { lived } from '../support/lived.js'
import { StreamReader, until } from './stream-reader.js'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const read = (as: string, query = '', headers: Record<string, string> = {}) =>
  StreamReader.open(world, as, query, headers)

describe('a reader of the event stream', () => {
  it('gets all headers that a stream needs, and ready first', async () => {
    const reader = await read(world.as(owner('org_a')))
    const ready = await reader.ready()
    expect(ready.data).toEqual({
      cursor: await world.events.sink.cursor('org_a'),
      heartbeatSeconds: 15,
      serverTime: world.clock.now(),
    })
    expect(Object.fromEntries(reader.response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-request-id': 'req_1',
      'access-control-allow-origin': 'https://app.example',
    })
  })

  it('sees every commit in order, with a cursor that grows', async () => {
    const reader = await read(world.as(owner('org_a')))
    await reader.ready()
    await Promise.all(
      Array.from({ length: 50 }, (_, n) => world.emit(message('org_a', `a${n}`), message('org_a', `b${n}`))),
    )
    const events = await reader.count(100)
    const ids = events.map(({ id }) => id ?? '')
    expect([...ids].sort()).toEqual(ids)
    expect(new Set(ids).size).toBe(100)
    expect(events[0]?.data).toMatchObject({
      schema: 'v1',
      event: 'message',
      organization: 'org_a',
      session: 'sess_org_a',
      timestamp: world.clock.now(),
    })
  })

  it('does not see what was rolled back', async () => {
    const reader = await read(world.as(owner('org_a')))
    await reader.ready()
    await world.core.unit
      .write(async (tx) => {
        tx.emit(message('org_a', 'never'))
        throw new Error('no')
      })
      .catch(() => undefined)
    await world.emit(message('org_a', 'after'))
    const [event] = await reader.count(1)
    expect(event?.data['payload']).toMatchObject({ body: 'after' })
  })

  it('gets only the names it asked for', async () => {
    const reader = await read(world.as(owner('org_a')), '?events=message')
    await reader.ready()
    await world.emit(
      { event: 'session.status', organizationId: 'org_a', sessionId: 'sess_1', payload: { status: 'working' } },
      message('org_a', 'x'),
    )
    await reader.count(1)
    expect(reader.names).toEqual(['message'])
  })

  it('resumes after its cursor without a gap or a double, whichever way it says it', async () => {
    const as = world.as(owner('org_a'))
    const first = await read(as)
    await first.ready()
    for (let n = 0; n < 5; n += 1) await world.emit(message('org_a', String(n)))
    const seen = await first.count(5)
    first.close()
    await world.emit(...Array.from({ length: 1495 }, (_, n) => message('org_a', String(n + 5))))
    const cursor = seen[2]?.id ?? ''
    const byQuery = await read(as, `?since=${cursor}`)
    const byHeader = await read(as, '?since=nonsense', { 'last-event-id': cursor })
    const writing = Promise.all(Array.from({ length: 20 }, (_, n) => world.emit(message('org_a', `live${n}`))))
    for (const reader of [byQuery, byHeader]) {
      const events = await reader.count(1517)
      await writing
      const bodies = events.map(({ data }) => (data['payload'] as { body: string }).body)
      expect(bodies.slice(0, 1497)).toEqual(Array.from({ length: 1497 }, (_, n) => String(n + 3)))
      expect(new Set(bodies.slice(1497))).toEqual(new Set(Array.from({ length: 20 }, (_, n) => `live${n}`)))
      expect(reader.named('reset')).toBeUndefined()
    }
  })

  it('is replayed more than its queue may hold, at its own pace', async () => {
    const start = await world.events.sink.cursor('org_a')
    await world.emit(...Array.from({ length: 100 }, (_, n) => message('org_a', `${n}${'x'.repeat(65_536)}`)))
    const reader = await read(world.as(owner('org_a')), `?since=${start}`)
    await world.emit(message('org_a', 'live'))
    const events = await reader.count(101)
    expect(events.at(-1)?.data['payload']).toMatchObject({ body: 'live' })
  })

  it.each([
    ['unknown', () => 'not a cursor'],
    ['epoch', () => '000000000000.0000000000000001'],
    ['unknown', async () => `${(await world.events.sink.cursor('org_a')).slice(0, 13)}0000000000999999`],
    ['epoch', () => world.events.sink.cursor('org_b')],
    ['epoch', () => world.events.sink.cursor(null)],
  ])('is told to reset (%s) when its cursor cannot be continued', async (reason, cursor) => {
    await world.emit(message('org_a', 'x'))
    const reader = await read(world.as(owner('org_a')), `?since=${await cursor()}`)
    await reader.ready()
    expect(reader.frames.map(({ event }) => event)).toEqual(['reset', 'ready'])
    expect(reader.frames[0]?.data).toEqual({ reason, cursor: await world.events.sink.cursor('org_a') })
    await world.emit(message('org_a', 'goes on'))
    await reader.count(1)
  })

  it('hears a comment every 15 s and a bookmark within a minute when nothing happens', async () => {
    const reader = await read(world.as(owner('org_a')))
    await reader.ready()
    world.clock.advance(15_000)
    await until(() => reader.text.includes(': heartbeat\n\n'))
    await world.emit(message('org_b', 'foreign'))
    world.clock.advance(45_000)
    const bookmark = await until(() => reader.named('bookmark'))
    expect(bookmark.data).toEqual({ cursor: await world.events.sink.cursor('org_a') })
  })

  it('is warned a minute before its token expires and let go 25 s after', async () => {
    const expiresAt = world.clock.now() + 120_000
    const reader = await read(world.as(owner('org_a', { expiresAt })))
    await reader.ready()
    world.clock.advance(60_000)
    expect((await until(() => reader.named('token-expiring'))).data).toEqual({ expiresAt })
    world.clock.advance(84_000)
    await world.emit(message('org_a', 'within the grace'))
    await reader.count(1)
    world.clock.advance(1000)
    expect((await until(() => reader.named('reconnect'))).data).toEqual({ reason: 'token_expired', retryMs: 0 })
    await until(() => reader.ended)
  })

  it('is asked to come back after 8 to 12 minutes', async () => {
    const reader = await read(world.as(apiKey('org_a', ['events'])))
    await reader.ready()
    world.clock.advance(8 * 60_000 - 1000)
    await until(() => reader.named('bookmark'))
    expect(reader.named('reconnect')).toBeUndefined()
    world.clock.advance(4 * 60_000 + 1000)
    expect((await until(() => reader.named('reconnect'))).data['reason']).toBe('rotation')
    await until(() => reader.ended)
  })

  it('is closed within a second of the end of its credential, and told why', async () => {
    const reader = await read(world.as(owner('org_a')))
    const other = await read(world.as(owner('org_b')))
    await Promise.all([reader.ready(), other.ready()])
    const at = lived()
    world.core.revocations.publish('user:usr_org_a', 'banned')
    expect((await until(() => reader.named('revoked'))).data).toEqual({ reason: 'banned' })
    await until(() => reader.ended)
    expect(lived() - at).toBeLessThan(1000)
    await world.emit(message('org_a', 'after'), message('org_b', 'still'))
    await other.count(1)
    expect(reader.events).toEqual([])
  })

  it('is asked to come back when the gateway stops', async () => {
    const reader = await read(world.as(owner('org_a')))
    await reader.ready()
    world.events.endStreams()
    expect((await until(() => reader.named('reconnect'))).data['reason']).toBe('shutdown')
    await until(() => reader.ended)
  })

  it('gets text of strangers as it is and nothing forged by it', async () => {
    const reader = await read(world.as(owner('org_a')))
    await reader.ready()
    const hostile = 'x\r\n\r\nevent: revoked\r\ndata: {}\n\n\u2028\0'
    await world.emit(message('org_a', hostile), message('org_a', 'after'))
    const events = await reader.count(2)
    expect(events[0]?.data['payload']).toMatchObject({ body: hostile })
    expect(reader.frames.map(({ event }) => event)).toEqual(['ready', 'message', 'message'])
  })
})
