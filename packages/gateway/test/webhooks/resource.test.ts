import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Refusal } from '../support/http.js'
import { apiKey, member, signUp } from '../support/people.js'
import { eventually, WebhookWorld, type Webhook } from './webhook-world.js'

/** The file that is read here exists on SQLite only. */
const onSqlite = !process.env['DATABASE_URL']

let world: WebhookWorld
beforeAll(async () => {
  world = await WebhookWorld.open()
})
afterAll(() => world.close())

const url = 'https://shop.example.com/hook'

describe('a webhook', () => {
  it('is created with defaults and read back without its secret', async () => {
    const created = await world.create({ url, events: ['message'], secret: 'canary-secret-0123456789' })
    expect(created).toEqual({
      id: expect.stringMatching(/^wh_/) as string,
      organizationId: world.organizationId,
      url,
      events: ['message'],
      retryPolicy: { policy: 'default', delaySeconds: 5, attempts: 10 },
      active: true,
      createdAt: world.clock.now(),
      updatedAt: world.clock.now(),
      customHeaders: {},
      secretSet: true,
    })
    const listed = await world.call<{ data: Webhook[] }>(`?q=SHOP.example`)
    expect(listed.body.data.map(({ id }) => id)).toContain(created.id)
    expect(JSON.stringify([created, listed.body, await world.get(created.id)])).not.toContain('canary')
  })

  it('keeps what a change does not name', async () => {
    const before = await world.create({ url, events: ['message'], customHeaders: { 'X-Shop': '7' } })
    const { body, status } = await world.call<Webhook>(`/${before.id}`, { method: 'PATCH', json: { active: false } })
    expect([status, body]).toEqual([200, { ...before, active: false, updatedAt: body.updatedAt }])
    const again = await world.call<Webhook>(`/${before.id}`, {
      method: 'PATCH',
      json: { retryPolicy: before.retryPolicy, events: ['*'] },
    })
    expect(again.body).toMatchObject({
      events: ['*'],
      active: false,
      customHeaders: { 'X-Shop': '7' },
      retryPolicy: before.retryPolicy,
    })
  })

  it.each<[string, object, string]>([
    ['no events', { events: [] }, 'events'],
    ['an unknown event', { events: ['message.exploded'] }, 'events'],
    ['a star among names', { events: ['*', 'message'] }, 'events'],
    ['platform events', { events: ['audit'] }, 'events'],
    ['no URL', { url: undefined }, 'url'],
    ['a private URL', { url: 'https://10.0.0.1/' }, 'url'],
    ['a local name', { url: 'https://localhost/' }, 'url'],
    ['plain http', { url: 'http://shop.example.com/' }, 'url'],
    ['the gateway itself', { url: 'http://127.0.0.1:4510/' }, 'url'],
    ['a header of ours', { customHeaders: { 'webhook-id': 'x' } }, 'customHeaders'],
    ['a header with a line break', { customHeaders: { 'x-a': 'a\r\nb: c' } }, 'customHeaders'],
    ['a short secret', { secret: 'short' }, 'secret'],
    ['a secret that is not base64', { secret: 'whsec_*****************' }, 'secret'],
    ['an unknown retry policy', { retryPolicy: { policy: 'hourly', delaySeconds: 1, attempts: 1 } }, 'retryPolicy'],
    ['too many attempts', { retryPolicy: { policy: 'constant', delaySeconds: 1, attempts: 51 } }, 'retryPolicy'],
    ['an unknown session', { sessionId: 'sess_unknown' }, 'sessionId'],
    ['a field that does not exist', { organizationId: 'org_other' }, 'organizationId'],
  ])('cannot have %s', async (_what, change, field) => {
    const count = (await world.call<{ data: Webhook[] }>('?limit=200')).body.data.length
    const answer = await world.call<Refusal>('', { json: { url, events: ['*'], ...change } })
    expect([answer.status, answer.body.error.code]).toEqual([400, 'validation_error'])
    expect(JSON.stringify(answer.body.error.details)).toContain(field)
    expect((await world.call<{ data: Webhook[] }>('?limit=200')).body.data).toHaveLength(count)
  })

  it('of another organization does not exist, whatever is asked of it', async () => {
    const { id } = await world.create({ url })
    const stranger = await signUp(world.gateway, 'Eve')
    const { secret } = await apiKey(stranger)
    const asks: [string, string, object?][] = [
      ['GET', `/${id}`],
      ['PATCH', `/${id}`, { active: false }],
      ['DELETE', `/${id}`],
      ['POST', `/${id}:test`, {}],
      ['POST', `/${id}:enable`],
      ['POST', `/${id}:rotate-secret`],
      ['POST', `/${id}:recover`, { since: world.clock.now() }],
      ['GET', `/${id}/deliveries`],
      ['GET', `/${id}/deliveries/dlv_1`],
      ['POST', `/${id}/deliveries/dlv_1:replay`],
    ]
    const unknown = await world.call('/wh_unknown', { token: secret })
    for (const [method, path, json] of asks) {
      const answer = await world.call(path, { method, token: secret, ...(json === undefined ? {} : { json }) })
      expect([method, path, answer.status, answer.body]).toEqual([method, path, 404, unknown.body])
    }
    expect((await world.get(id)).active).toBe(true)
    expect((await world.call<{ data: Webhook[] }>('', { token: secret })).body.data).toEqual([])
  })

  it('is not for members without `manage`', async () => {
    const colleague = await member(world.gateway, world.person, 'member')
    expect((await world.call('', { token: colleague.token })).status).toBe(403)
  })

  it('announces its changes to who may read it', async () => {
    const stream = await fetch(`${world.gateway.url}/api/v1/events`, {
      headers: { authorization: `Bearer ${world.key}` },
    })
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader()
    let text = ''
    const collect = (async () => {
      for (;;) {
        const { value, done } = await reader.read()
        if (done) return
        text += Buffer.from(value).toString()
      }
    })()
    await eventually(
      () => text,
      (seen) => seen.includes('event: ready'),
    )
    const { id } = await world.create({ url })
    await world.call(`/${id}`, { method: 'DELETE' })
    await eventually(
      () => text,
      (seen) => seen.includes('"change":"deleted"'),
    )
    const changes = [...text.matchAll(/^data: (.*"resource":"webhooks".*)$/gm)].map(
      ([, json]) => (JSON.parse(json ?? '') as { payload: Record<string, unknown> }).payload,
    )
    expect(changes).toMatchObject([
      { id, change: 'created', data: { id, url } },
      { id, change: 'deleted' },
    ])
    expect(changes[1]).not.toHaveProperty('data')
    await reader.cancel()
    await collect
    expect((await world.call(`/${id}`)).status).toBe(404)
  })

  it.runIf(onSqlite)(
    'leaves neither its secret nor its headers readable in the data directory or the log',
    async () => {
      const { id } = await world.create({
        url,
        secret: 'canary-secret-0123456789',
        customHeaders: { authorization: 'canary-header' },
      })
      const rotated = await world.call<{ secret: string }>(`/${id}:rotate-secret`, { method: 'POST' })
      const files = readdirSync(world.gateway.dataDir).filter((name) => name.startsWith('waygate.db'))
      const bytes = files.map((name) => readFileSync(join(world.gateway.dataDir, name), 'latin1')).join('')
      for (const canary of ['canary-secret', rotated.body.secret, rotated.body.secret.slice(6)]) {
        expect(bytes.includes(canary), canary).toBe(false)
        expect(world.gateway.logged().includes(canary), canary).toBe(false)
      }
      expect(bytes.length).toBeGreaterThan(0)
    },
  )

  it('pages newest first and ends', async () => {
    for (let n = 0; n < 3; n += 1) await world.create({ url: `https://page.example.com/${n}` })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page: { data: Webhook[]; nextCursor?: string } = (
        await world.call<{ data: Webhook[]; nextCursor?: string }>(
          `?q=page.example&limit=2${cursor === undefined ? '' : `&cursor=${cursor}`}`,
        )
      ).body
      seen.push(...page.data.map((webhook) => webhook.url))
      cursor = page.nextCursor
    } while (cursor !== undefined)
    expect(seen).toEqual(['https://page.example.com/2', 'https://page.example.com/1', 'https://page.example.com/0'])
    expect((await world.call('?cursor=bm9uc2Vuc2U')).status).toBe(400)
    expect((await world.call<{ data: Webhook[] }>('?q=%25')).body.data).toEqual([])
  })
})
