import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { AdminServer } from './admin/admin-server.js'
import { serveEvents } from './admin/event-stream.js'
import { faultRoutes } from './admin/fault-routes.js'
import { groupRoutes } from './admin/group-routes.js'
import { ownerRoutes } from './admin/owner-routes.js'
import { serveMedia } from './admin/media-files.js'
import { servePage } from './admin/page-files.js'
import { phoneRoutes } from './admin/phone-routes.js'
import { rawRoutes } from './admin/raw-routes.js'
import { AdminRouter } from './admin/router.js'
import { worldRoutes } from './admin/world-routes.js'
import { buildSandbox } from './build-sandbox.js'
import type { SandboxParts } from './sandbox-parts.js'
import type { RefLifetimes } from './server/pairing-refs.js'
import type { FirstPreKeys } from './server/pre-key-stock.js'
import type { ServerIdentity } from './wire/certificate-chain.js'

/** How a sandbox is set up. */
export interface SandboxOptions {
  /** Port on 127.0.0.1; 0 (the default) takes a free one. */
  readonly port?: number
  /** Folder that keeps everything across restarts; absent: nothing is kept. */
  readonly dataDir?: string
  /** Determines numbers, LIDs and what scenarios choose; the same seed gives the same world. Keys are always random. */
  readonly seed?: number
  /**
   * The server's keys; new ones by default. A process can trust one root only, so sandboxes that follow each other in one process share them. What `dataDir`
   * has kept comes first.
   */
  readonly server?: ServerIdentity
  /** The server's time in milliseconds. */
  readonly clock?: () => number
  /** Lifetimes of the references in QR codes; the real ones by default. */
  readonly refLifetimes?: Partial<RefLifetimes>
  /** How long a pairing code can be typed, in milliseconds. */
  readonly codeLifetimeMs?: number
  /** How many one-time keys a client is made to bring when it is linked: `many`, as WhatsApp does (the default), or `few`, for tests that link often. */
  readonly firstPreKeys?: FirstPreKeys
}

/** A running sandbox. */
export interface Sandbox {
  /** The address clients connect to instead of WhatsApp's. */
  readonly url: string
  /** The public root key clients must trust instead of WhatsApp's, as 64 hexadecimal digits. */
  readonly rootKey: string
  /** The address of the admin API and of the practice-phone page. */
  readonly admin: string
  /** The parts, for tests in the same process. */
  readonly parts: SandboxParts
  /** Cuts every connection, writes what is outstanding and ends. */
  close(): Promise<void>
}

const MAX_FRAME_BYTES = 20 * 1024 * 1024

/** Starts a stand-in for WhatsApp's servers and phones on loopback. Rejects when the port is taken or the data cannot be read. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const built = buildSandbox(options)
  const { parts, door } = built
  const router = new AdminRouter({
    ...phoneRoutes(parts),
    ...rawRoutes(parts),
    ...ownerRoutes(parts),
    ...groupRoutes(parts),
    ...worldRoutes(parts),
    ...faultRoutes(parts),
  })
  const admin = new AdminServer(router, (request, response, url) => {
    if (request.method !== 'GET') return false
    if (url.pathname === '/admin/events') serveEvents(parts.world.events, request, response)
    else return servePage(url.pathname, response)
    return true
  })
  const http = createServer((request, response) => {
    if (!serveMedia(parts.media, request, response)) void admin.handle(request, response)
  })
  const sockets = new WebSocketServer({ server: http, path: '/ws/chat', maxPayload: MAX_FRAME_BYTES })
  sockets.on('connection', (socket) => door.accept(socket))
  const port = await listen(http, options.port ?? 0)
  parts.media.address = `127.0.0.1:${port}`
  return {
    url: `ws://127.0.0.1:${port}/ws/chat`,
    rootKey: Buffer.from(parts.world.state.server.root.public).toString('hex'),
    admin: `http://127.0.0.1:${port}`,
    parts,
    close: async () => {
      parts.scenarios.close()
      for (const client of sockets.clients) client.terminate()
      sockets.close()
      http.closeAllConnections()
      await new Promise<void>((resolve) => http.close(() => resolve()))
      await built.close()
    },
  }
}

function listen(http: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, '127.0.0.1', () => resolve((http.address() as AddressInfo).port))
  })
}
