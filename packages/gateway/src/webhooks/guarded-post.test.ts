import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { EgressTimeoutError } from '../egress/guarded-request.js'
import type { Resolve } from '../egress/resolve-host.js'
import { EgressRefusedError } from '../egress/target-url.js'
import { GuardedPoster, type PostLimits } from './guarded-post.js'

let server: Server
let port = 0
let connections = 0
const sockets = new Set<Socket>()
let respond: (request: IncomingMessage, response: ServerResponse) => void

beforeAll(async () => {
  server = createServer((request, response) => respond(request, response))
  server.on('connection', (socket) => {
    connections += 1
    sockets.add(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  for (const socket of sockets) socket.destroy()
  server.close()
})
beforeEach(() => {
  connections = 0
  respond = (_request, response) => response.end('ok')
})

const body = Buffer.from('{"a":1}')
/** More time than a busy machine needs; what is about time has less. */
const limits: PostLimits = { totalMs: 60_000, maxAnswerBytes: 64 * 1024 }
const listed = () =>
  new GuardedPoster({ allow: new Set([`127.0.0.1:${port}`, `hook.example.com:${port}`]) }, undefined, limits)
const resolvingTo = (...addresses: string[]): Resolve => {
  return () => Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))
}

describe('a guarded request', () => {
  it('posts the exact bytes and headers to a listed loopback target and returns its answer', async () => {
    let seen: { headers: IncomingMessage['headers']; bytes: string } | undefined
    respond = (request, response) => {
      let bytes = ''
      request.on('data', (chunk: Buffer) => (bytes += chunk.toString()))
      request.on('end', () => {
        seen = { headers: request.headers, bytes }
        response.writeHead(202, { 'retry-after': '5' }).end('thanks')
      })
    }
    const answer = await listed().post(`http://127.0.0.1:${port}/hook?x=1`, { 'x-shop': '7' }, body)
    expect(answer).toMatchObject({ status: 202, headers: { 'retry-after': '5' } })
    expect(answer.body.toString()).toBe('thanks')
    expect(seen?.bytes).toBe('{"a":1}')
    expect(seen?.headers).toMatchObject({
      'x-shop': '7',
      host: `127.0.0.1:${port}`,
      'content-length': '7',
      'accept-encoding': 'identity',
    })
  })

  it.each([301, 302, 303, 307, 308])('returns a %i instead of following it', async (status) => {
    respond = (_request, response) => response.writeHead(status, { location: '/elsewhere' }).end()
    expect((await listed().post(`http://127.0.0.1:${port}/`, {}, body)).status).toBe(status)
    expect(connections).toBe(1)
  })

  it.each([
    ['127.0.0.1'],
    ['::1'],
    ['10.0.0.1'],
    ['169.254.169.254'],
    ['::ffff:127.0.0.1'],
    ['64:ff9b::7f00:1'],
    ['2002:7f00:1::'],
    ['1.1.1.1', '127.0.0.1'],
    ['2606:4700::1111', 'fe80::1'],
    [],
  ])('opens no socket when a name resolves to %j', async (...addresses) => {
    const poster = new GuardedPoster({ allow: new Set() }, resolvingTo(...(addresses as string[])), limits)
    await expect(poster.post('https://hook.example.com/', {}, body)).rejects.toBeInstanceOf(EgressRefusedError)
    expect(connections).toBe(0)
  })

  it('opens no socket to a listed name that no longer points at loopback', async () => {
    const poster = new GuardedPoster({ allow: new Set([`hook.example.com:${port}`]) }, resolvingTo('10.0.0.1'), limits)
    await expect(poster.post(`http://hook.example.com:${port}/`, {}, body)).rejects.toBeInstanceOf(EgressRefusedError)
  })

  it('connects to the address that was checked, resolving once, even when the name changes', async () => {
    let asked = 0
    const rebinding: Resolve = () => {
      asked += 1
      return Promise.resolve([{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }])
    }
    const poster = new GuardedPoster({ allow: new Set([`hook.example.com:${port}`]) }, rebinding, limits)
    expect((await poster.post(`http://hook.example.com:${port}/`, {}, body)).status).toBe(200)
    expect(asked).toBe(1)
  })

  it('ignores a proxy in the environment', async () => {
    process.env['HTTP_PROXY'] = process.env['http_proxy'] = 'http://127.0.0.1:1'
    try {
      expect((await listed().post(`http://127.0.0.1:${port}/`, {}, body)).status).toBe(200)
    } finally {
      delete process.env['HTTP_PROXY']
      delete process.env['http_proxy']
    }
  })

  it('gives up on a receiver that never answers', async () => {
    respond = () => undefined
    await expect(
      new GuardedPoster({ allow: new Set([`127.0.0.1:${port}`]) }, undefined, { ...limits, totalMs: 100 }).post(
        `http://127.0.0.1:${port}/`,
        {},
        body,
      ),
    ).rejects.toBeInstanceOf(EgressTimeoutError)
  })

  it('gives up on a name server that never answers', async () => {
    const poster = new GuardedPoster({ allow: new Set() }, () => new Promise(() => undefined), {
      ...limits,
      totalMs: 50,
    })
    await expect(poster.post('https://hook.example.com/', {}, body)).rejects.toBeInstanceOf(EgressTimeoutError)
  })

  it('reads at most its limit of an endless answer', async () => {
    respond = (_request, response) => {
      const pump = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384, 120)));
        response.once('drain', pump)
      }
      pump()
    }
    const answer = await listed().post(`http://127.0.0.1:${port}/`, {}, body)
    expect(answer).toMatchObject({ status: 200 })
    expect(answer.body.byteLength).toBe(64 * 1024)
  })

  it('counts the status of a receiver that then dribbles for ever', async () => {
    respond = (_request, response) => void response.writeHead(200).write('x')
    const poster = new GuardedPoster({ allow: new Set([`127.0.0.1:${port}`]) }, undefined, { ...limits, totalMs: 1000 })
    expect(await poster.post(`http://127.0.0.1:${port}/`, {}, body)).toMatchObject({
      status: 200,
      body: Buffer.from('x'),
    })
  })

  it('fails on an answer with too many headers, and on a closed port', async () => {
    respond = (_request, response) => response.writeHead(200, { bomb: 'x'.repeat(100_000) }).end()
    await expect(listed().post(`http://127.0.0.1:${port}/`, {}, body)).rejects.toMatchObject({
      code: 'HPE_HEADER_OVERFLOW',
    })
    const closed = new GuardedPoster({ allow: new Set(['127.0.0.1:9']) }, undefined, limits)
    await expect(closed.post('http://127.0.0.1:9/', {}, body)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('fails on a receiver that is not who its certificate must say', async () => {
    const poster = new GuardedPoster({ allow: new Set([`127.0.0.1:${port}`]) }, undefined, limits)
    await expect(poster.post(`https://127.0.0.1:${port}/`, {}, body)).rejects.toThrow()
  })
})
