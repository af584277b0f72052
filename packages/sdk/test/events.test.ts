import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client, ConnectionStatus } from '../src/index.js'
import { ScriptedGateway, settle } from './support/gateway.js'
import { Reader } from './support/reader.js'

let gateway: ScriptedGateway
let client: Client
let reader: Reader

beforeEach(() => {
  vi.useFakeTimers()
  gateway = new ScriptedGateway()
  client = gateway.client()
  reader = new Reader(() => client)
})
afterEach(() => {
  client.dispose()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const message = { event: 'message', payload: { chatJid: 'c', waMessageId: 'w' } }
const status = (): ConnectionStatus => client.connection.get().status

describe('the event stream', () => {
  it('yields events of the sessions and types that were asked for, over one connection', async () => {
    await reader.listen({ session: 's1', events: ['message'] })
    await reader.listen()
    gateway.stream.ready()
    gateway.stream.event('e.0001', message)
    gateway.stream.event('e.0002', { ...message, session: 's2' })
    gateway.stream.event('e.0003', { event: 'chat.update', payload: {} })
    await settle()
    expect(reader.ids.sort()).toEqual(['evt_e.0001', 'evt_e.0001', 'evt_e.0002', 'evt_e.0003'])
    expect(gateway.streams).toHaveLength(1)
  })

  it('passes on a type that it does not know, and ignores a frame that it does not know (C-18)', async () => {
    await reader.listen()
    gateway.stream.ready()
    gateway.stream.frame('weather', { sunny: true })
    gateway.stream.event('e.0001', { event: 'session.teleported', payload: { to: 'mars' } })
    await settle()
    expect(reader.received).toMatchObject([{ event: 'session.teleported', payload: { to: 'mars' } }])
  })

  it('says where its connection stands', async () => {
    expect(status()).toBe('idle')
    await reader.listen()
    expect(status()).toBe('connecting')
    gateway.stream.ready()
    await settle()
    expect(status()).toBe('open')
    gateway.stream.end()
    await settle()
    expect(client.connection.get()).toMatchObject({ status: 'reconnecting', retryAt: expect.any(Number) as number })
  })

  it('ends without an error when its signal fires, and lets go of the connection', async () => {
    const controller = new AbortController()
    await reader.listen({ signal: controller.signal })
    gateway.stream.ready()
    controller.abort()
    await settle()
    expect(reader.ended).toBe('ended')
    expect(gateway.stream.closed).toBe(true)
    expect(status()).toBe('idle')
  })

  it('gives up a reader that is 10,000 events behind', async () => {
    const slow = client.events.stream()
    void slow.next()
    await settle()
    gateway.stream.ready()
    for (let n = 0; n <= 10_001; n++) gateway.stream.event(`e.${n}`, message)
    await settle()
    await expect(
      (async () => {
        for await (const _ of slow) void _
      })(),
    ).rejects.toMatchObject({ name: 'StreamError' })
  })
})

describe('C-10 resume', () => {
  it('delivers every event once and in order, however often the connection is cut in the middle of a frame', async () => {
    const log = Array.from({ length: 2000 }, (_, n) => ({ cursor: `e.${String(n).padStart(6, '0')}`, id: `m${n}` }))
    let seed = 11
    const random = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32
    gateway.onStream = (stream) => {
      const last = stream.request.headers.get('last-event-id')
      const rest = last ? log.filter((entry) => entry.cursor > last) : log
      const text = rest
        .map(
          (entry) =>
            `id: ${entry.cursor}\ndata: ${JSON.stringify({ id: entry.id, event: 'message', payload: {} })}\n\n`,
        )
        .join('')
      const cut = 200 + Math.floor(random() * 6000)
      stream.ready(last ?? 'e.')
      stream.write(text.slice(0, cut))
      if (cut < text.length) stream.end()
    }
    await reader.listen()
    for (let n = 0; n < 3000 && reader.received.length < log.length; n++) await vi.advanceTimersByTimeAsync(1000)
    expect(reader.received.map((event) => event.id)).toEqual(log.map((entry) => entry.id))
  })
})

describe('C-11 a gap', () => {
  it('calls back once, and resumes behind it', async () => {
    await reader.listen()
    gateway.stream.ready('e.0001')
    gateway.stream.event('e.0002', message)
    await settle()
    gateway.stream.end()
    await vi.advanceTimersByTimeAsync(1000)
    expect(gateway.stream.request.headers.get('last-event-id')).toBe('e.0002')
    gateway.stream.frame('reset', { reason: 'expired', cursor: 'e.0900' }, 'e.0900')
    gateway.stream.ready('e.0900')
    await settle()
    gateway.stream.end()
    await vi.advanceTimersByTimeAsync(2000)
    expect(reader.resets).toEqual(['expired'])
    expect(gateway.stream.request.headers.get('last-event-id')).toBe('e.0900')
  })

  it('keeps its place in a quiet stream by bookmarks', async () => {
    await reader.listen()
    gateway.stream.ready('e.0001')
    gateway.stream.frame('bookmark', { cursor: 'e.0500' }, 'e.0500')
    await settle()
    gateway.stream.end()
    await vi.advanceTimersByTimeAsync(1000)
    expect(gateway.stream.request.headers.get('last-event-id')).toBe('e.0500')
  })
})

describe('C-12 tokens of a stream', () => {
  it('loses nothing over ten announced swaps, and asks for one token each', async () => {
    let minted = 0
    client = gateway.client({ auth: () => `t${++minted}` })
    let sent = 0
    await reader.listen()
    for (let swap = 0; swap < 10; swap++) {
      gateway.stream.ready('e.00000')
      for (let n = 0; n < 100; n++) gateway.stream.event(`e.${String(++sent).padStart(5, '0')}`, message)
      for (let beat = 0; beat < 4; beat++) {
        await vi.advanceTimersByTimeAsync(10_000)
        gateway.stream.write(': beat\n\n')
      }
      gateway.stream.frame('token-expiring', { expiresAt: 1 })
      await settle()
      expect(gateway.streams).toHaveLength(swap + 2)
      expect(gateway.stream.request.headers.get('last-event-id')).toBe(`e.${String(sent).padStart(5, '0')}`)
    }
    expect(new Set(reader.ids).size).toBe(reader.ids.length)
    expect(reader.ids.length).toBe(sent)
    expect(minted).toBe(11)
    const tokens = gateway.streams.map((stream) => stream.request.headers.get('authorization'))
    expect(tokens.at(-1)).toBe('Bearer t11')
  })

  it('does not loop when every token is announced to end at once', async () => {
    let minted = 0
    client = gateway.client({ auth: () => `t${++minted}` })
    gateway.onStream = (stream) => {
      stream.ready()
      stream.frame('token-expiring', { expiresAt: 1 })
    }
    await reader.listen()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(minted).toBeLessThanOrEqual(3)
  })

  it('goes on with a new token after it was revoked, once', async () => {
    const reasons: string[] = []
    client = gateway.client({ auth: ({ reason }) => `t${reasons.push(reason)}` })
    await reader.listen()
    gateway.stream.ready()
    gateway.stream.frame('revoked', { reason: 'embed_token_revoked' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(gateway.streams).toHaveLength(2)
    gateway.stream.ready()
    gateway.stream.frame('revoked', { reason: 'banned' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(reasons).toEqual(['initial', 'revoked'])
    expect(gateway.streams).toHaveLength(2)
    expect(status()).toBe('revoked')
    expect(reader.ended).toBe('ended')
  })

  it('stops when a key was revoked', async () => {
    await reader.listen()
    gateway.stream.ready()
    gateway.stream.frame('revoked', { reason: 'key_revoked' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(status()).toBe('revoked')
    expect(gateway.streams).toHaveLength(1)
  })
})
