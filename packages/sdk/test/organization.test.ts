import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AuthRequest, Client } from '../src/index.js'
import { isAbortedError } from '../src/index.js'
import { page, problem, ScriptedGateway, settle } from './support/gateway.js'

let gateway: ScriptedGateway
let client: Client
let refuse: string | undefined
beforeEach(() => {
  vi.useFakeTimers()
  refuse = undefined
  gateway = new ScriptedGateway()
  gateway.on('GET /api/v1/sessions', ({ headers }) =>
    page([{ id: `of-${headers.get('authorization')}`, createdAt: 1 }], 'e.0001'),
  )
  client = gateway.client({
    organization: 'o1',
    auth: ({ organization }: AuthRequest) => {
      if (organization === refuse) return Promise.reject(new Error('not a member'))
      return `token-${organization}`
    },
  })
})
afterEach(() => {
  client.dispose()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})
const ids = () =>
  client.live
    .sessions()
    .get()
    .items.map((one) => one.id)
const load = async () => {
  client.live.sessions().subscribe(() => {})
  await settle()
  gateway.stream.ready()
  await settle()
}

describe('selecting another organization', () => {
  it('empties every list at once and fills it from the other organization, with a new token on a new stream', async () => {
    await load()
    expect(ids()).toEqual(['of-Bearer token-o1'])
    const first = gateway.stream
    await client.organizations.select('o2')
    expect(client.live.sessions().get()).toMatchObject({ status: 'loading', items: [] })
    expect(client.organization.get()).toBe('o2')
    await settle()
    expect(first.closed).toBe(true)
    gateway.stream.ready('f.0001')
    await settle()
    expect(ids()).toEqual(['of-Bearer token-o2'])
    expect(gateway.stream.request.headers.get('authorization')).toBe('Bearer token-o2')
    expect(gateway.stream.request.headers.get('last-event-id')).toBe(null)
  })

  it('never shows a row of the former organization, also not of an answer that was under way', async () => {
    let answer: (response: Response) => void = () => {}
    await load()
    const seen: string[] = []
    client.live.sessions().subscribe(() => seen.push(...ids()))
    gateway.on('GET /api/v1/sessions', () => new Promise((resolve) => (answer = resolve)))
    void client.live.sessions().reload()
    await settle()
    const slow = answer
    gateway.on('GET /api/v1/sessions', () => page([{ id: 'of-o2', createdAt: 1 }], 'f.0001'))
    await client.organizations.select('o2')
    slow(page([{ id: 'late-of-o1', createdAt: 1 }], 'e.0001'))
    await settle()
    gateway.stream.ready('f.0001')
    await settle()
    expect(new Set(seen)).toEqual(new Set(['of-o2']))
  })

  it('aborts what is under way', async () => {
    gateway.on('GET /api/v1/webhooks', () => new Promise(() => {}))
    const pending = client.webhooks.list().safe()
    await settle()
    await client.organizations.select('o2')
    expect(isAbortedError((await pending).error)).toBe(true)
  })

  it('changes nothing when one is not a member', async () => {
    await load()
    refuse = 'o9'
    await expect(client.organizations.select('o9')).rejects.toThrow('The token provider failed')
    expect(ids()).toEqual(['of-Bearer token-o1'])
    expect(client.organization.get()).toBe('o1')
    expect(gateway.stream.closed).toBe(false)
  })

  it('twice in a row ends in the last one', async () => {
    const first = client.organizations.select('o2').catch((error: unknown) => error)
    await client.organizations.select('o3')
    expect(isAbortedError(await first)).toBe(true)
    expect(client.organization.get()).toBe('o3')
    await client.sessions.list()
    expect(gateway.seen.at(-1)!.headers.get('authorization')).toBe('Bearer token-o3')
  })

  it('is refused for a key, which belongs to one organization', async () => {
    await expect(gateway.client({ auth: { apiKey: 'wa_1' } }).organizations.select('o2')).rejects.toMatchObject({
      code: 'validation_error',
    })
  })
})

describe('signing out', () => {
  it('empties every list, tells their readers, and stops everything', async () => {
    await load()
    let told = 0
    client.live.sessions().subscribe(() => told++)
    client.logout()
    await settle()
    expect(told).toBe(1)
    expect(client.live.sessions().get()).toMatchObject({ status: 'idle', items: [] })
    expect(gateway.stream.closed).toBe(true)
    expect(client.connection.get().status).toBe('idle')
    expect(isAbortedError((await client.sessions.list().safe()).error)).toBe(true)
  })
})

describe('features', () => {
  it('are asked for once', async () => {
    gateway.on('GET /api/v1/me', () => Response.json({ features: ['audit'], serverTime: 5 }))
    expect(await client.features()).toEqual(new Set(['audit']))
    await client.features()
    expect(gateway.calls('GET /api/v1/me')).toHaveLength(1)
  })

  it('are none on the deployed gateway, which does not know who one is', async () => {
    expect(await client.features()).toEqual(new Set())
    await client.features()
    expect(gateway.calls('GET /api/v1/me')).toHaveLength(1)
  })

  it('are asked for again after a failure', async () => {
    gateway.on('GET /api/v1/me', () => problem(403, 'forbidden'))
    await expect(client.features()).rejects.toMatchObject({ code: 'forbidden' })
    gateway.on('GET /api/v1/me', () => Response.json({ features: ['audit'], serverTime: 5 }))
    expect(await client.features()).toEqual(new Set(['audit']))
  })
})
