import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { oneOrigin } from './one-origin.js'
import { createProxy } from './proxy.js'
import { createReceiver } from './receiver.js'
import { createStaticFiles } from './static-files.js'
import { createWebsocketProxy } from './websocket-proxy.js'

/**
 * The demo host's server: the built pages, a same-origin proxy to the gateway (below /api, and its development outbox), and a webhook receiver for trying deliveries.
 * Loopback only. `WAYGATE_DEMO_PORT` (4500) and `WAYGATE_GATEWAY_URL` (http://127.0.0.1:4510) configure it.
 */
const port = Number(process.env['WAYGATE_DEMO_PORT'] ?? 4500)
const gateway = new URL(process.env['WAYGATE_GATEWAY_URL'] ?? 'http://127.0.0.1:4510')

const answeredElsewhere = oneOrigin(`127.0.0.1:${port}`)
const proxy = createProxy(gateway)
const receiver = createReceiver()
const files = createStaticFiles(fileURLToPath(new URL('../../dist/public/', import.meta.url)))

const server = createServer((request, response) => {
  if (answeredElsewhere(request, response)) return
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  if (path.startsWith('/api/') || path === '/healthz' || path === '/readyz' || path === '/outbox') {
    proxy(request, response)
    return
  }
  if (path.startsWith('/receiver/')) {
    receiver(request, response)
    return
  }
  files(request, response)
})

server.on('upgrade', createWebsocketProxy(gateway))
server.on('clientError', (_error, socket) => socket.destroy())
server.listen(port, '127.0.0.1', () =>
  process.stdout.write(`${JSON.stringify({ event: 'listening', url: `http://127.0.0.1:${port}` })}\n`),
)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close()
    server.closeAllConnections()
  })
}
