import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, type Refusal } from '../support/http.js'
import { lived } from '../support/lived.js'
import { apiKey, member, type Person, signUp, superAdmin } from '../support/people.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { message } from './principals.js'
import { until } from './stream-reader.js'

let gateway: TestGateway
let owner: Person
beforeAll(async () => {
  gateway = await startGateway({
    env: { WAYGATE_ADMIN_EMAIL: 'root@example.com', WAYGATE_ORIGINS: 'https://app.example' },
  })
  owner = await signUp(gateway)
})
afterAll(() => gateway.close())

interface Open {
  readonly response: Response
  text: string
  ended: boolean
}

/** Opens a stream of the real gateway and collects what comes. */
async function open(token: string, query = '', headers: Record<string, string> = {}): Promise<Open> {
  const response = await fetch(`${gateway.url}/api/v1/events${query}`, {
    headers: { authorization: `Bearer ${token}`, ...headers },
  })
  const stream: Open = { response, text: '', ended: false }
  void (async () => {
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) stream.text += decoder.decode(chunk as Uint8Array, { stream: true })
  })()
    .catch(() => undefined)
    .finally(() => (stream.ended = true))
  await until(() => stream.text.includes('event: ready'))
  return stream
}

const revoked = async (stream: Open): Promise<number> => {
  const at = lived()
  await until(() => stream.ended)
  expect(stream.text).toContain('event: revoked')
  return lived() - at
}

describe('a stream of the gateway', () => {
  it('answers a page of another origin with its headers', async () => {
    const { response } = await open(owner.token, '', { origin: 'https://app.example' })
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example')
    expect(response.headers.get('x-request-id')).toBeTruthy()
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('vary')?.toLowerCase()).toContain('origin')
  })

  it('ends within a second when its key is revoked', async () => {
    const key = await apiKey(owner, ['events'])
    const stream = await open(key.secret)
    expect((await owner.call(`/api-keys/${key.id}`, { method: 'DELETE' })).status).toBe(204)
    expect(await revoked(stream)).toBeLessThan(1000)
    expect((await ask(`${gateway.url}/api/v1/events`, { token: key.secret })).status).toBe(401)
  })

  it('ends within a second when a person is banned or leaves the organization', async () => {
    const root = await superAdmin(gateway)
    const [banned, removed] = [
      await member(gateway, owner, 'member', 'Bea'),
      await member(gateway, owner, 'admin', 'Cid'),
    ]
    const streams = [await open(banned.token), await open(removed.token)] as const
    expect((await root.call(`/admin/users/${banned.id}:ban`, { json: { reason: 'spam' } })).status).toBe(200)
    expect(
      (await owner.call(`/organizations/${owner.organizationId}/members/${removed.id}`, { method: 'DELETE' })).status,
    ).toBe(204)
    for (const stream of streams) expect(await revoked(stream)).toBeLessThan(1000)
  })

  it('continues after the cursor of a list, so that nothing falls between the two', async () => {
    const list = await owner.call('/webhooks')
    const cursor = list.headers.get('x-event-cursor') ?? ''
    await gateway.core.unit.write(async (tx) => tx.emit(message(owner.organizationId, 'between')))
    const stream = await open(owner.token, `?since=${cursor}`)
    await until(() => stream.text.includes('between'))
  })

  it('stays silent about other organizations', async () => {
    const stranger = await signUp(gateway, 'Eve')
    const stream = await open(stranger.token)
    await gateway.core.unit.write(async (tx) => tx.emit(message(owner.organizationId, 'canary')))
    await gateway.core.unit.write(async (tx) => tx.emit(message(stranger.organizationId, 'own')))
    await until(() => stream.text.includes('own'))
    expect(stream.text).not.toContain('canary')
  })

  it.each([
    ['?scope=firehose', 403, 'forbidden'],
    ['?scope=galaxy', 400, 'validation_error'],
    ['?scope=session', 400, 'validation_error'],
    ['?session=sess_unknown', 404, 'not_found'],
    ['?session=../x', 400, 'validation_error'],
  ])('is refused as %s with %i', async (query, status, code) => {
    const answer = await ask<Refusal>(`${gateway.url}/api/v1/events${query}`, { token: owner.token })
    expect([answer.status, answer.body.error.code]).toEqual([status, code])
  })

  it('is refused without a credential and without the capability', async () => {
    expect((await ask(`${gateway.url}/api/v1/events`)).status).toBe(401)
    const key = await apiKey(owner, ['read'])
    expect((await ask(`${gateway.url}/api/v1/events`, { token: key.secret })).status).toBe(403)
  })
})
