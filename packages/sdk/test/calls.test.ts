import { beforeEach, describe, expect, it, vi } from 'vitest'
import { operations } from '../src/operations.gen.js'
import { resources } from '../src/resources/resources.js'
import { json, page, ScriptedGateway } from './support/gateway.js'

let gateway: ScriptedGateway
beforeEach(() => {
  gateway = new ScriptedGateway()
})

describe('calls', () => {
  it('send path, query and body where the contract wants them', async () => {
    const client = gateway.client({ baseUrl: 'https://gw.test/' })
    gateway.on('POST /api/v1/sessions/s1/messages', () => json({ mode: 'sync' }))
    gateway.on('POST /api/v1/sessions/s1:stop', () => json({}))
    gateway.on('GET /api/v1/sessions/s1/chats/1%40lid/messages', () => page([]))
    await client.messages.send('s1', { type: 'text', to: 'x', text: 'hi' }, { query: { async: true } })
    await client.sessions.stop('s1', { timeoutMs: 5 })
    await client.messages.list('s1', '1@lid', { limit: 5 })
    const [send, stop, list] = gateway.seen
    expect(send).toMatchObject({ body: { type: 'text', to: 'x', text: 'hi' } })
    expect(send!.query.get('async')).toBe('true')
    expect(send!.headers.get('authorization')).toBe('Bearer tok')
    expect(stop!.body).toBe(null)
    expect(stop!.headers.get('content-type')).toBe(null)
    expect(list!.query.get('limit')).toBe('5')
    expect(list!.init).toMatchObject({ credentials: 'omit', redirect: 'error' })
  })

  it('answer undefined for no content, and the response when asked', async () => {
    gateway.on(
      'DELETE /api/v1/sessions/s1',
      () => new Response(null, { status: 204, headers: { 'x-request-id': 'r1' } }),
    )
    const { data, response, requestId } = await gateway.client().sessions.delete('s1').withResponse()
    expect([data, response.status, requestId]).toEqual([undefined, 204, 'r1'])
  })

  it('answer text for the metrics', async () => {
    gateway.on('GET /metrics', () => new Response('up 1', { headers: { 'content-type': 'text/plain; version=0.0.4' } }))
    expect(await gateway.client().system.metrics()).toBe('up 1')
  })

  it('do not report a rejection that was handled in another form', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const call = gateway.client().sessions.get('s1')
    await expect(call.withResponse()).rejects.toMatchObject({ code: 'not_found' })
    expect((await call.safe()).ok).toBe(false)
    await new Promise((resolve) => setTimeout(resolve, 5))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})

describe('lists', () => {
  beforeEach(() => {
    gateway.on('GET /api/v1/sessions', ({ query }) => {
      const at = Number(query.get('cursor') ?? 0)
      return page([{ id: `s${at}` }, { id: `s${at + 1}` }], undefined, at < 4 ? String(at + 2) : undefined)
    })
  })

  it('are walked to their end by iterating the call', async () => {
    const ids: string[] = []
    for await (const session of gateway.client().sessions.list()) ids.push(session.id)
    expect(ids).toEqual(['s0', 's1', 's2', 's3', 's4', 's5'])
  })

  it('answer a page that leads to the next, and to nothing at the end', async () => {
    let current = await gateway.client().sessions.list({ q: 'x' })
    expect(current.nextCursor).toBe('2')
    current = (await current.next())!
    current = (await current.next())!
    expect(current.data.map((one) => one.id)).toEqual(['s4', 's5'])
    expect(await current.next()).toBeUndefined()
    expect(gateway.seen.map((request) => request.query.get('q'))).toEqual(['x', 'x', 'x'])
  })

  it('are empty where the deployed gateway answers null', async () => {
    gateway.on('GET /api/v1/sessions', () => json({ data: null }))
    expect((await gateway.client().sessions.list()).data).toEqual([])
  })

  it('end when a gateway answers the same cursor for ever', async () => {
    gateway.on('GET /api/v1/sessions', () => page([{ id: 's' }], undefined, 'again'))
    let rows = 0
    for await (const _ of gateway.client().sessions.list()) if (++rows > 5) break
    expect(rows).toBe(2)
  })
})

it('offers every operation of the contract, except the event stream, which is client.events', () => {
  const lines: string[] = []
  const collect = (table: object) => {
    for (const entry of Object.values(table) as unknown[]) {
      if (typeof entry === 'string') lines.push(entry)
      else collect(entry as object)
    }
  }
  collect(resources)
  const offered = new Set(lines)
  const missing = Object.entries(operations).filter(([, line]) => !offered.has(line))
  expect(missing.map(([name]) => name)).toEqual(['streamEvents'])
  expect(lines).toHaveLength(offered.size)
})
