import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client, Collection, WASession } from '../src/index.js'
import { json, page, problem, ScriptedGateway, settle } from './support/gateway.js'
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
