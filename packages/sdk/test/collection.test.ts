import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client, Collection, WASession } from '../src/index.js'
import { page, ScriptedGateway, settle } from './support/gateway.js'
import { changed, list, session } from './support/listed-sessions.js'

let gateway: ScriptedGateway
let client: Client
let sessions: Collection<WASession>
let notified: number
const ids = () => sessions.get().items.map((one) => one.id)
const watch = () => sessions.subscribe(() => notified++)

beforeEach(() => {
  vi.useFakeTimers()
  gateway = new ScriptedGateway()
  gateway.on(list, () => page([session('s1'), session('s2')], 'e.0005'))
  client = gateway.client()
  sessions = client.live.sessions()
  notified = 0
})
afterEach(() => {
  client.dispose()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('C1 Ordered', () => {
  it('waits for the stream to be ready before it loads', async () => {
    watch()
    await settle()
    expect(gateway.calls(list)).toHaveLength(0)
    expect(sessions.get().status).toBe('loading')
    gateway.stream.ready()
    await settle()
    expect(sessions.get().status).toBe('ready')
    expect(ids()).toEqual(['s1', 's2'])
  })

  it('applies of what arrived during the load only what came after the snapshot', async () => {
    let answer: (response: Response) => void = () => {}
    gateway.on(list, () => new Promise((resolve) => (answer = resolve)))
    watch()
    await settle()
    gateway.stream.ready()
    await settle()
    gateway.stream.event('e.0004', changed('s1', { label: 'before the snapshot' }))
    gateway.stream.event('e.0006', changed('s2', { label: 'after the snapshot' }))
    await settle()
    answer(page([session('s1'), session('s2')], 'e.0005'))
    await settle()
    expect(sessions.get().items.map((one) => one.label)).toEqual([undefined, 'after the snapshot'])
  })

  it('shows a replayed event once', async () => {
    watch()
    await settle()
    gateway.stream.ready()
    await settle()
    gateway.stream.event('e.0006', changed('s1', { label: 'new' }))
    await settle()
    const before = sessions.get()
    gateway.stream.event('e.0006', changed('s1', { label: 'other' }))
    await settle()
    expect(sessions.get()).toBe(before)
  })

  it('loads one page, and the next when asked', async () => {
    gateway.on(list, ({ query }) =>
      query.get('cursor') ? page([session('s3')], 'e.0007') : page([session('s1')], 'e.0005', 'next'),
    )
    watch()
    await settle()
    gateway.stream.ready()
    await settle()
    expect(ids()).toEqual(['s1'])
    expect(sessions.get().hasMore).toBe(true)
    await sessions.loadMore()
    expect(ids()).toEqual(['s1', 's3'])
    expect(sessions.get()).toMatchObject({ hasMore: false, loadingMore: false })
  })

  it('applies to the rows of a further page what came after that page', async () => {
    let answer: (response: Response) => void = () => {}
    gateway.on(list, ({ query }) =>
      query.get('cursor') ? new Promise((resolve) => (answer = resolve)) : page([session('s1')], 'e.0005', 'next'),
    )
    watch()
    await settle()
    gateway.stream.ready()
    await settle()
    const more = sessions.loadMore()
    await settle()
    gateway.stream.event('e.0007', changed('s3', { label: 'already in the page' }))
    gateway.stream.event('e.0009', changed('s3', { label: 'newer than the page', updatedAt: 2 }))
    await settle()
    answer(page([session('s3', { label: 'in the page' })], 'e.0008'))
    await more
    expect(sessions.get().items[1]?.label).toBe('newer than the page')
  })

  it('leaves a row beyond the loaded window to its page', async () => {
    gateway.on(list, () => page([session('s1')], 'e.0005', 'next'))
    watch()
    await settle()
    gateway.stream.ready()
    await settle()
    gateway.stream.event('e.0006', changed('s9'))
    await settle()
    expect(ids()).toEqual(['s1'])
  })
})

describe('C2 Shared', () => {
  it('answers the same object for the same arguments', () => {
    expect(client.live.sessions()).toBe(sessions)
    expect(client.live.chats('s1', { q: 'x' })).toBe(client.live.chats('s1', { q: 'x' }))
    expect(client.live.chats('s1')).not.toBe(client.live.chats('s2'))
  })

  it('opens one connection however many collections there are', async () => {
    watch()
    client.live.webhooks().subscribe(() => {})
    client.live.session('s1').subscribe(() => {})
    await settle()
    expect(gateway.streams).toHaveLength(1)
  })
})

describe('C3 Counted', () => {
  it('opens with the first subscriber and closes 5 s after the last one left', async () => {
    const first = watch()
    const second = watch()
    await settle()
    gateway.stream.ready()
    await settle()
    first()
    second()
    await vi.advanceTimersByTimeAsync(4900)
    expect(gateway.stream.closed).toBe(false)
    await vi.advanceTimersByTimeAsync(200)
    expect(gateway.stream.closed).toBe(true)
    expect(sessions.get()).toMatchObject({ status: 'idle', items: [] })
  })

  it('costs nothing when somebody else subscribes within the grace', async () => {
    const off = watch()
    await settle()
    gateway.stream.ready()
    await settle()
    off()
    await vi.advanceTimersByTimeAsync(3000)
    watch()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(gateway.calls(list)).toHaveLength(1)
    expect(gateway.streams).toHaveLength(1)
  })
})

describe('C4 Reset', () => {
  it('loads again after a reset without ever showing an empty list', async () => {
    watch()
    await settle()
    gateway.stream.ready()
    await settle()
    const sizes: number[] = []
    sessions.subscribe(() => sizes.push(sessions.get().items.length))
    gateway.on(list, () => page([session('s1'), session('s2'), session('s3')], 'e.0100'))
    gateway.stream.frame('reset', { reason: 'too_many', cursor: 'e.0099' })
    await settle()
    expect(ids()).toEqual(['s1', 's2', 's3'])
    expect(sizes).not.toContain(0)
    expect(gateway.calls(list)).toHaveLength(2)
  })
})
