import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
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
