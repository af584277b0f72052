import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client } from '../src/index.js'
import { json, problem, ScriptedGateway, settle } from './support/gateway.js'

let gateway: ScriptedGateway
let client: Client

beforeEach(() => {
  vi.useFakeTimers()
  gateway = new ScriptedGateway()
  let minted = 0
  // the host gives one token and is out of order from then on
  gateway.on('POST /host/token', () =>
    minted++ ? problem(503, 'gateway_unavailable') : json({ token: 't1', expiresAt: Date.now() + 300_000 }),
  )
  client = gateway.client({ auth: { endpoint: 'https://gw.test/host/token' } })
})
afterEach(async () => {
  client.dispose()
  // What is under way at that moment ends with its promise.
  await settle()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

const refuse = (route: string, reason: string) =>
  gateway.on(route, () => problem(401, 'unauthorized', { details: { reason } }))

describe('a token that the gateway refuses while its host has no other', () => {
  it.each([
    ['as refused', 'revoked', 'UnauthorizedError'],
    ['as the trouble of the host when it had only expired', 'expired', 'GatewayUnavailableError'],
  ])('is told %s', async (_, reason, name) => {
    refuse('GET /api/v1/sessions', reason)
    const outcome = client.sessions.list().safe()
    await vi.advanceTimersByTimeAsync(29_000)
    expect((await outcome).error?.name).toBe(name)
  })

  it.each([
    ['locks what is on the screen, because it was refused', 'revoked', 'revoked'],
    ['keeps trying, because it had only expired', 'expired', 'reconnecting'],
  ])('and that was to be followed with %s', async (_, reason, status) => {
    refuse('GET /api/v1/events', reason)
    client.live.sessions().subscribe(() => {})
    await settle()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(client.connection.get().status).toBe(status)
  })
})
