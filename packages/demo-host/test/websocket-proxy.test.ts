import { createServer, request, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createWebsocketProxy } from '../src/server/websocket-proxy.js'

let gateway: Server
let host: Server
let seen: IncomingMessage | undefined

beforeEach(async () => {
  seen = undefined
  gateway = createServer()
  gateway.on('upgrade', (incoming: IncomingMessage, socket: Duplex) => {
    seen = incoming
    socket.on('error', () => undefined)
    if (incoming.url !== '/api/v1/realtime?ticket=tkt_1') {
      socket.end('HTTP/1.1 401 Unauthorized\r\ncontent-length: 4\r\n\r\nused')
      return
    }
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nhello')
    socket.pipe(socket)
  })
  host = createServer()
  const port = await listen(gateway)
  host.on('upgrade', createWebsocketProxy(new URL(`http://127.0.0.1:${port}`)))
  await listen(host)
})
afterEach(() => {
  for (const server of [gateway, host]) {
    server.close()
    server.closeAllConnections()
  }
})

const listen = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

const connect = (path: string) => {
  const { port } = host.address() as AddressInfo
  const headers = { connection: 'Upgrade', upgrade: 'websocket', origin: 'http://127.0.0.1:4500' }
  return request({ host: '127.0.0.1', port, path, headers }).end()
}

it('a WebSocket of the page goes to the gateway as it is, in both directions, until one end closes it', async () => {
  const socket = await new Promise<Duplex>((resolve) => {
    connect('/api/v1/realtime?ticket=tkt_1').on('upgrade', (_answer, opened: Duplex, head: Buffer) => {
      opened.unshift(head)
      resolve(opened)
    })
  })
  let text = ''
  const heard = new Promise<void>((resolve) => {
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text === 'hello again') resolve()
    })
  })
  socket.write(' again')
  await heard
  expect(seen?.headers.origin).toBe('http://127.0.0.1:4500')
  const closed = new Promise((resolve) => seen?.socket.once('close', resolve))
  socket.destroy()
  await closed
})

it('a refusal of the gateway reaches the page as it was answered', async () => {
  const answer = await new Promise<IncomingMessage>((resolve) => {
    connect('/api/v1/realtime?ticket=old').on('response', resolve)
  })
  expect(answer.statusCode).toBe(401)
})

it('a gateway that is away ends the connection', async () => {
  gateway.close()
  gateway.closeAllConnections()
  const failed = await new Promise<Error>((resolve) => {
    connect('/api/v1/realtime?ticket=tkt_1').on('error', resolve)
  })
  expect(failed.message).toMatch(/hang up|reset/i)
})
