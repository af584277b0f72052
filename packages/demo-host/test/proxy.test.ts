import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { oneOrigin } from '../src/server/one-origin.js'
import { createProxy } from '../src/server/proxy.js'

const servers: Server[] = []
const listen = async (server: Server) => {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

const behind = async (gateway: Server) => {
  const upstream = await listen(gateway)
  return listen(createServer(createProxy(new URL(upstream))))
}

describe('the proxy in front of the gateway', () => {
  it('passes a stream on as it comes', async () => {
    const base = await behind(
      createServer((_request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.write('data: 1\n\n')
      }),
    )
    const reader = (await fetch(`${base}/api/v1/events`)).body?.getReader()
    const { value } = (await reader?.read()) ?? {}
    expect(new TextDecoder().decode(value)).toBe('data: 1\n\n')
    await reader?.cancel()
  })

  it('ends the stream for the reader when the gateway dies in the middle of it', async () => {
    const gateway = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write('data: 1\n\n')
    })
    const base = await behind(gateway)
    const reader = (await fetch(`${base}/api/v1/events`)).body?.getReader()
    await reader?.read()
    gateway.closeAllConnections()
    await expect(reader?.read()).rejects.toThrow()
  })

  it('answers the contract’s error when the gateway is not there', async () => {
    const base = await listen(createServer(createProxy(new URL('http://127.0.0.1:1'))))
    const answer = await fetch(`${base}/api/v1/me`)
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ error: { code: 'gateway_unavailable' } })
  })
})

describe('the one origin of the demo host', () => {
  const start = () =>
    listen(
      createServer((request, response) => {
        if (!oneOrigin('127.0.0.1:1')(request, response)) response.end('served')
      }),
    )

  it('sends a page that was asked for under another name to the right one', async () => {
    const answer = await fetch(`${await start()}/o/org_1/sessions`, { redirect: 'manual' })
    expect(answer.status).toBe(307)
    expect(answer.headers.get('location')).toBe('http://127.0.0.1:1/o/org_1/sessions')
  })

  it('refuses calls under another name', async () => {
    expect((await fetch(`${await start()}/api/v1/me`)).status).toBe(421)
  })
})
