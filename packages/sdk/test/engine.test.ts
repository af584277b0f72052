import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client, Collection, WASession } from '../src/index.js'
import { loadEngine } from '../src/live/load-engine.js'
import { page, problem, ScriptedGateway, settle } from './support/gateway.js'

// The real chunk, through a door that a test can hold shut.
vi.mock(import('../src/live/load-engine.js'), async (original) => {
  const { loadEngine: real } = await original()
  return { loadEngine: vi.fn(real) }
})

const list = 'GET /api/v1/sessions'
const load = vi.mocked(loadEngine)

let gateway: ScriptedGateway
let client: Client
let sessions: Collection<WASession>
beforeEach(() => {
  vi.useFakeTimers()
  gateway = new ScriptedGateway()
  gateway.on(list, () => page([{ id: 's1', createdAt: 1 }], 'e.0005'))
  client = gateway.client({ auth: ({ organization }) => `token-${organization}` })
  sessions = client.live.sessions()
  load.mockClear()
})
afterEach(() => {
  client.dispose()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})
const ids = () => sessions.get().items.map((one) => one.id)

/** Holds the next fetch of the engine until the returned function is called. */
const hold = () => {
  let go = () => {}
  const held = new Promise<void>((resolve) => (go = resolve))
  load.mockImplementationOnce(async () => {
    await held
    return import('../src/live/engine.js')
  })
  return async () => {
    go()
    await settle()
  }
}
const cutOff = () => load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
/** A turn for everybody, without the fetch of the engine that settle() would make. */
const turn = () => vi.advanceTimersByTimeAsync(0)

describe('the live engine', () => {
  it('is not fetched by a page that calls the API and asks for lists without subscribing', async () => {
    await client.sessions.list()
    client.live.messages('s1', 'c')
    expect(sessions.get()).toMatchObject({ status: 'idle', items: [] })
    await sessions.reload()
    expect(load).not.toHaveBeenCalled()
  })

  it('is fetched once, by the first subscription; lists are loading until it is there, and keep their identity', async () => {
    const arrive = hold()
    sessions.subscribe(() => {})
    client.live.session('s1').subscribe(() => {})
    await turn()
    const before = sessions.get()
    expect(before).toMatchObject({ status: 'loading', items: [] })
    expect(client.connection.get().status).toBe('idle')
    await arrive()
    expect(load.mock.calls.length).toBeGreaterThan(0)
    expect(sessions.get()).toBe(before)
    expect(client.live.sessions()).toBe(sessions)
    expect(gateway.streams).toHaveLength(1)
    gateway.stream.ready()
    await settle()
    expect(ids()).toEqual(['s1'])
  })

  it('asks the gateway for nothing when everybody left before it was there', async () => {
    const arrive = hold()
    const off = sessions.subscribe(() => {})
    await turn()
    off()
    await vi.advanceTimersByTimeAsync(5100)
    expect(sessions.get().status).toBe('idle')
    await arrive()
    expect(gateway.seen).toHaveLength(0)
  })

  it('opens nothing when the client was disposed of before it was there', async () => {
    const arrive = hold()
    sessions.subscribe(() => {})
    const reading = client.events.stream().next()
    await turn()
    client.dispose()
    await expect(reading).resolves.toMatchObject({ done: true })
    await arrive()
    expect(gateway.seen).toHaveLength(0)
    expect(sessions.get()).toMatchObject({ status: 'idle', items: [] })
  })

  it('opens the stream of the organization that was selected before it was there', async () => {
    const arrive = hold()
    sessions.subscribe(() => {})
    await turn()
    await client.organizations.select('o2')
    await arrive()
    expect(gateway.streams.map(({ request }) => request.headers.get('authorization'))).toEqual(['Bearer token-o2'])
  })

  it('lets go of a reader of events whose signal fires before it is there', async () => {
    const arrive = hold()
    const controller = new AbortController()
    const reading = client.events.stream({ signal: controller.signal }).next()
    await turn()
    controller.abort()
    await expect(reading).resolves.toMatchObject({ done: true })
    await arrive()
    expect(gateway.seen).toHaveLength(0)
  })
})

describe('an engine that cannot be fetched', () => {
  it('is a failed state with a ConnectionError, and a reload of one list brings all of them', async () => {
    cutOff()
    const session = client.live.session('s1')
    sessions.subscribe(() => {})
    session.subscribe(() => {})
    await turn()
    for (const store of [sessions, session])
      expect(store.get()).toMatchObject({ status: 'failed', stale: false, error: { name: 'ConnectionError' } })
    expect(gateway.seen).toHaveLength(0)
    void sessions.reload()
    await settle()
    gateway.on('GET /api/v1/sessions/s1', () => Response.json({ id: 's1', createdAt: 1 }))
    gateway.stream.ready()
    await settle()
    expect(ids()).toEqual(['s1'])
    expect(session.get()).toMatchObject({ status: 'ready', value: { id: 's1' } })
    expect(gateway.streams).toHaveLength(1)
  })

  it('is tried again by the next list, which wakes those before it', async () => {
    cutOff()
    sessions.subscribe(() => {})
    await turn()
    client.live.webhooks().subscribe(() => {})
    await settle()
    gateway.stream.ready()
    await settle()
    expect(ids()).toEqual(['s1'])
  })

  it('is tried again for another organization', async () => {
    cutOff()
    sessions.subscribe(() => {})
    await turn()
    await client.organizations.select('o2')
    await settle()
    gateway.stream.ready()
    await settle()
    expect(sessions.get()).toMatchObject({ status: 'ready', items: [{ id: 's1' }] })
  })

  it('rejects a reader of events, and serves the next', async () => {
    cutOff()
    await expect(client.events.stream().next()).rejects.toMatchObject({ name: 'ConnectionError' })
    void client.events.stream().next()
    await settle()
    expect(gateway.streams).toHaveLength(1)
  })
})

describe('a stream that the gateway refuses', () => {
  const events = 'GET /api/v1/events'
  const refusals = () => gateway.calls(events).length
  beforeEach(() => {
    gateway.on('GET /api/v1/me', () => Response.json({ features: [] }))
    gateway.on('GET /api/v1/organizations', () => page([]))
  })

  it.each([
    [403, 'forbidden'],
    [404, 'not_found'],
  ])('with %d is asked for once, however many lists come, go and are reloaded', async (status, code) => {
    gateway.on(events, () => problem(status, code))
    const off = client.live.me().subscribe(() => {})
    await settle()
    off()
    await vi.advanceTimersByTimeAsync(6000)
    for (const store of [client.live.organizations(), sessions, client.live.me()]) {
      store.subscribe(() => {})
      await settle()
      await store.reload()
      await vi.advanceTimersByTimeAsync(3000)
      expect(store.get()).toMatchObject({ status: 'ready', stale: false })
    }
    expect(refusals()).toBe(1)
  })

  it('is asked for again with the token of another organization', async () => {
    gateway.on(events, () => problem(403, 'forbidden'))
    sessions.subscribe(() => {})
    await settle()
    await client.organizations.select('o2')
    await settle()
    expect(refusals()).toBe(2)
  })

  it('is asked for again on a reload once there is a fresh token', async () => {
    let minted = 0
    client = gateway.client({
      auth: () => ({ token: `t${++minted}`, expiresAt: Date.now() + 60_000, serverTime: Date.now() }),
    })
    gateway.on(events, () => problem(403, 'forbidden'))
    sessions = client.live.sessions()
    sessions.subscribe(() => {})
    await settle()
    await vi.advanceTimersByTimeAsync(61_000)
    await sessions.reload()
    await sessions.reload()
    await settle()
    expect(minted).toBe(2)
    expect(refusals()).toBe(2)
  })
})

it('a reader of events ends without an error when the client is disposed of', async () => {
  const reading = client.events.stream().next()
  await settle()
  gateway.stream.ready()
  await settle()
  client.dispose()
  await expect(reading).resolves.toMatchObject({ done: true })
})
