import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client, Collection, WASession } from '../src/index.js'
import { json, page, problem, ScriptedGateway, settle } from './support/gateway.js'

const list = 'GET /api/v1/sessions'
const session = (id: string, more: Partial<WASession> = {}) => ({
  id,
  status: 'working',
  createdAt: Number(id.slice(1)),
  updatedAt: 1,
  ...more,
})
const changed = (id: string, more: object = {}) => ({
  event: 'resource.changed',
  payload: { resource: 'sessions', id, change: 'updated', data: { ...session(id), ...more } },
})

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

describe('C5 Total', () => {
  it('keeps its rows when a reload fails, marks them stale, and loads at the next ready', async () => {
    watch()
    await settle()
    gateway.stream.ready()
    await settle()
    gateway.on(list, () => problem(403, 'forbidden'))
    await sessions.reload()
    expect(sessions.get()).toMatchObject({ status: 'failed', stale: true, error: { code: 'forbidden' } })
    expect(ids()).toEqual(['s1', 's2'])
    gateway.on(list, () => page([session('s1')], 'e.0009'))
    gateway.stream.end()
    await vi.advanceTimersByTimeAsync(2000)
    gateway.stream.ready('e.0009')
    await settle()
    expect(sessions.get()).toMatchObject({ status: 'ready', stale: false })
    expect(sessions.get()).not.toHaveProperty('error')
  })

  it('shows what the API says when the gateway has no event stream', async () => {
    gateway.on('GET /api/v1/events', () => problem(404, 'not_found'))
    watch()
    await settle()
    expect(sessions.get()).toMatchObject({ status: 'ready', stale: false })
  })

  it('survives payloads that are not what the contract says', async () => {
    watch()
    await settle()
    gateway.stream.ready()
    await settle()
    for (const payload of [null, 7, [], { resource: 'sessions' }, { resource: 'sessions', id: 's1', data: 1 }]) {
      gateway.stream.write(
        `data: ${JSON.stringify({ id: `x${JSON.stringify(payload)}`, event: 'resource.changed', payload })}\n\n`,
      )
    }
    gateway.stream.write('data: {not json\n\ndata: 5\n\n')
    gateway.stream.event('e.0100', changed('s1', { label: 'still alive' }))
    await settle()
    expect(sessions.get().items[0]?.label).toBe('still alive')
  })
})

describe('C6 Stable', () => {
  it('keeps its identity and calls nobody when an event changes nothing', async () => {
    watch()
    await settle()
    gateway.stream.ready()
    await settle()
    const before = sessions.get()
    notified = 0
    gateway.stream.event('e.0006', changed('s1'))
    gateway.stream.event('e.0007', { event: 'presence.update', payload: { from: 'x', state: 'available' } })
    await settle()
    expect(sessions.get()).toBe(before)
    expect(notified).toBe(0)
  })

  it('keeps the identity of the rows that an event does not name', async () => {
    watch()
    await settle()
    gateway.stream.ready()
    await settle()
    const [, second] = sessions.get().items
    gateway.stream.event('e.0006', changed('s1', { label: 'x' }))
    await settle()
    expect(sessions.get().items[1]).toBe(second)
  })

  it('calls its subscribers once for all events of a chunk', async () => {
    watch()
    await settle()
    gateway.stream.ready()
    await settle()
    notified = 0
    const one = (n: number) =>
      `id: e.1${n}\ndata: ${JSON.stringify({ id: `m${n}`, ...changed('s1', { label: `${n}` }) })}\n\n`
    gateway.stream.write(Array.from({ length: 50 }, (_, n) => one(n)).join(''))
    await settle()
    expect(sessions.get().items[0]?.label).toBe('49')
    expect(notified).toBe(1)
  })
})

describe('C7 Honest writes', () => {
  it('shows a write when its event arrives', async () => {
    gateway.on('PATCH /api/v1/sessions/s1', () => json(session('s1', { label: 'new' })))
    watch()
    await settle()
    gateway.stream.ready()
    await settle()
    await client.sessions.update('s1', { label: 'new' })
    await settle()
    expect(sessions.get().items[0]?.label).toBeUndefined()
    expect(gateway.calls(list)).toHaveLength(1)
    gateway.stream.event('e.0006', changed('s1', { label: 'new' }))
    await settle()
    expect(sessions.get().items[0]?.label).toBe('new')
  })

  it('loads again after a write where nothing announces it', async () => {
    gateway.on('GET /api/v1/events', () => problem(404, 'not_found'))
    gateway.on('PATCH /api/v1/sessions/s1', () => json(session('s1', { label: 'new' })))
    watch()
    await settle()
    gateway.on(list, () => page([session('s1', { label: 'new' })]))
    await client.sessions.update('s1', { label: 'new' })
    await settle()
    expect(sessions.get().items[0]?.label).toBe('new')
  })
})

describe('C8 Clean', () => {
  it('leaves no timer and no reader after dispose', async () => {
    watch()
    client.live.pairing('s1').subscribe(() => {})
    await settle()
    gateway.stream.ready()
    await settle()
    client.dispose()
    await settle()
    expect(gateway.stream.closed).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
    watch()
    await settle()
    expect(gateway.streams).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })
})
