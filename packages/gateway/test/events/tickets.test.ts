import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, type Refusal } from '../support/http.js'
import { apiKey, ORIGIN, type Person, signUp } from '../support/people.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { message } from './principals.js'
import { SocketReader } from './socket-reader.js'

const PAGE = 'https://app.example'

class Clock {
  ahead = 0
  now(): number {
    return Date.now() + this.ahead
  }
}

let gateway: TestGateway
let owner: Person
const clock = new Clock()
const open: SocketReader[] = []
beforeAll(async () => {
  gateway = await startGateway({ clock, env: { WAYGATE_ORIGINS: PAGE } })
  owner = await signUp(gateway)
})
afterAll(async () => {
  for (const reader of open) reader.close()
  await gateway.close()
})

interface Ticket {
  readonly ticket: string
  readonly expiresInSeconds: number
  readonly url: string
}

async function ticket(token = owner.token, json: object = {}, headers: Record<string, string> = {}): Promise<Ticket> {
  const answer = await ask<Ticket>(`${gateway.url}/api/v1/realtime/ticket`, { token, json, headers })
  expect(answer.status).toBe(201)
  return answer.body
}

function connect(url: string, headers: Record<string, string> = {}): SocketReader {
  const reader = new SocketReader(url.replace(/^ws:\/\/[^/]+/, gateway.url.replace('http', 'ws')), headers)
  open.push(reader)
  return reader
}

describe('a WebSocket ticket', () => {
  it('is an address for thirty seconds, on the gateway’s public origin', async () => {
    const granted = await ticket()
    expect(granted).toEqual({
      ticket: expect.stringMatching(/^tkt_\w{38}$/) as string,
      expiresInSeconds: 30,
      url: `${ORIGIN.replace('http', 'ws')}/api/v1/realtime?ticket=${granted.ticket}`,
    })
    const reader = connect(granted.url)
    await reader.connected()
    await gateway.core.unit.write(async (tx) => tx.emit(message(owner.organizationId, 'hello')))
    await reader.count(1)
  })

  it('opens one connection, even when two come at once', async () => {
    const { url } = await ticket()
    const readers = [connect(url), connect(url), connect(url)]
    const outcomes = await Promise.all(
      readers.map((reader) =>
        Promise.race([reader.connected().then(() => 101), reader.refusal().then(({ status }) => status)]),
      ),
    )
    expect(outcomes.sort()).toEqual([101, 401, 401])
  })

  it('is refused as an ordinary request when it is too old, made up or missing', async () => {
    const old = await ticket()
    clock.ahead += 30_000
    for (const url of [old.url, `${old.url}x`, old.url.replace(/tkt_\w+/, 'tkt_x'), old.url.split('?')[0] ?? '']) {
      const { status, headers, body } = await connect(url).refusal()
      expect(status).toBe(401)
      expect(headers['x-request-id']).toBeTruthy()
      expect((JSON.parse(body) as Refusal).error).toMatchObject({ code: 'unauthorized', details: { reason: 'ticket' } })
    }
  })

  it('is of no use when its credential has ended, or expired, since', async () => {
    const [key, expiring] = [await apiKey(owner, ['events']), await apiKey(owner, ['events'])]
    const [revoked, expired] = [await ticket(key.secret), await ticket(expiring.secret)]
    await owner.call(`/api-keys/${key.id}`, { method: 'DELETE' })
    await gateway.core.storage.db
      .updateTable('api_keys')
      .set({ expires_at: clock.now() - 1 })
      .where('id', '=', expiring.id)
      .execute()
    expect((await connect(revoked.url).refusal()).status).toBe(401)
    expect((await connect(expired.url).refusal()).status).toBe(401)
  })

  it('works on the page that asked for it and on no other', async () => {
    const asked = { origin: PAGE }
    await connect((await ticket(owner.token, {}, asked)).url, asked).connected()
    await connect((await ticket()).url, asked).connected()
    const elsewhere: [ticket: Ticket, headers: Record<string, string>][] = [
      [await ticket(owner.token, {}, asked), { origin: ORIGIN }],
      [await ticket(owner.token, {}, asked), {}],
      [await ticket(owner.token, {}, { origin: 'https://evil.example' }), { origin: 'https://evil.example' }],
      [await ticket(), { origin: 'https://evil.example' }],
      [await ticket(), { origin: 'null' }],
    ]
    for (const [granted, headers] of elsewhere) {
      expect((await connect(granted.url, headers).refusal()).status).toBe(403)
    }
  })

  it('is kept as a hash, without the secret of its credential, and written to no log', async () => {
    const key = await apiKey(owner, ['events'])
    const granted = await ticket(key.secret)
    const rows = await gateway.core.storage.db.selectFrom('realtime_tickets').selectAll().execute()
    const kept = JSON.stringify(rows)
    expect(kept).not.toContain(granted.ticket)
    expect(kept).not.toContain(key.secret)
    await connect(granted.url).connected()
    await connect(granted.url).refusal()
    expect(gateway.logged()).toContain('"operation":"realtime"')
    expect(gateway.logged()).not.toContain(granted.ticket)
  })

  it.each([
    [{ scope: 'firehose' }, 403, 'forbidden'],
    [{ scope: 'galaxy' }, 400, 'validation_error'],
    [{ scope: 'session' }, 400, 'validation_error'],
    [{ scope: 'session', session: 'sess_unknown' }, 404, 'not_found'],
    [{ unknown: true }, 400, 'validation_error'],
  ])('is refused for %o with %i', async (json, status, code) => {
    const answer = await owner.call<Refusal>('/realtime/ticket', { json })
    expect([answer.status, answer.body.error.code]).toEqual([status, code])
  })

  it('needs the capability to follow events', async () => {
    const key = await apiKey(owner, ['read', 'send'])
    const answer = await ask(`${gateway.url}/api/v1/realtime/ticket`, { token: key.secret, json: {} })
    expect(answer.status).toBe(403)
  })

  it('counts against the same limits as the event stream, and says so before the connection', async () => {
    const crowded = await startGateway({
      config: { limits: { ...gateway.core.config.limits, streamsPerCredential: 1 } },
    })
    try {
      const person = await signUp(crowded)
      const url = `${crowded.url}/api/v1/events`
      const stream = await fetch(url, { headers: { authorization: `Bearer ${person.token}` } })
      const answer = await person.call<Refusal>('/realtime/ticket', { json: {} })
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '10'])
      await stream.body?.cancel()
    } finally {
      await crowded.close()
    }
  })

  it('opens nothing but the one path, and only a WebSocket', async () => {
    const { ticket: secret } = await ticket()
    expect((await connect(`ws://x/api/v1/events?ticket=${secret}`).refusal()).status).toBe(404)
    expect((await connect(`ws://x/api/v1/realtime/?ticket=${secret}`).refusal()).status).toBe(404)
    expect((await ask(`${gateway.url}/api/v1/realtime?ticket=${secret}`)).status).toBe(404)
  })
})
