import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client } from '../src/index.js'
import { json, page, problem, ScriptedGateway, settle } from './support/gateway.js'

const stream = 'GET /api/v1/events'
const tokenFor = (activeOrganizationId: string | null | undefined) =>
  `e30.${btoa(JSON.stringify({ sub: 'u1', activeOrganizationId }))}.x`.replace(/=/g, '')
const refusal = () => problem(403, 'forbidden', { details: { reason: 'no_organization' } })

let gateway: ScriptedGateway
let client: Client

beforeEach(() => {
  vi.useFakeTimers()
  gateway = new ScriptedGateway()
    .on('GET /api/v1/me', () => json({ role: 'super_admin', features: [] }))
    .on('GET /api/v1/organizations', () => page([{ id: 'o1', name: 'One' }]))
    .on('GET /api/v1/admin/users', () => page([]))
  client = gateway.client({ auth: ({ organization }) => tokenFor(organization ?? null) })
})
afterEach(async () => {
  client.dispose()
  await settle()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('somebody whose token says that it is for no organization', () => {
  it('is shown what the API says, and the gateway is asked for no stream of an organization', async () => {
    const organizations = client.live.organizations()
    const me = client.live.me()
    organizations.subscribe(() => {})
    me.subscribe(() => {})
    await settle()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(organizations.get()).toMatchObject({ status: 'ready', stale: false, items: [{ id: 'o1' }] })
    expect(me.get()).toMatchObject({ status: 'ready', value: { role: 'super_admin' } })
    await organizations.reload()
    expect(gateway.calls(stream)).toHaveLength(0)
    expect(client.connection.get().status).toBe('idle')
  })

  it('has the stream of the platform all the same', async () => {
    client.live.organizations().subscribe(() => {})
    client.live.users().subscribe(() => {})
    await settle()
    expect(gateway.calls(stream).map(({ query }) => query.get('scope'))).toEqual(['firehose'])
  })

  it('has the stream of an organization once one is chosen', async () => {
    client.live.organizations().subscribe(() => {})
    await settle()
    await client.organizations.select('o1')
    await settle()
    expect(gateway.calls(stream)).toHaveLength(1)
    gateway.stream.ready()
    await settle()
    expect(client.connection.get().status).toBe('open')
  })

  it('is told so who reads the stream itself', async () => {
    const reading = client.events.stream().next()
    await expect(reading).rejects.toMatchObject({ code: 'forbidden', details: { reason: 'no_organization' } })
    expect(gateway.calls(stream)).toHaveLength(0)
  })
})

it.each([
  ['opaque', 'opaque'],
  ['silent about it', tokenFor(undefined)],
])('a token that is %s is asked with: the gateway knows', async (_, token) => {
  gateway.on(stream, refusal)
  const other = gateway.client({ auth: { token } })
  other.live.organizations().subscribe(() => {})
  await settle()
  expect(gateway.calls(stream)).toHaveLength(1)
  other.dispose()
})
