import { createAdaptorServer } from '@hono/node-server'
import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The listening socket. */
export interface HttpServer {
  /** Resolves with the address when it accepts connections. */
  listen(host: string, port: number): Promise<{ host: string; port: number }>
  /** Stops accepting, lets answers under way finish for `graceMs`, then cuts what is left (streams). */
  close(graceMs: number): Promise<void>
  readonly node: Server
}

/** Serves the app over HTTP/1.1. */
export function createHttpServer(app: Hono<{ Bindings: HttpBindings }>): HttpServer {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server
  server.headersTimeout = 20_000
  server.requestTimeout = 120_000
  server.keepAliveTimeout = 65_000

  return {
    node: server,
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          server.off('error', reject)
          resolve({ host, port: (server.address() as AddressInfo).port })
        })
      }),
    close: (graceMs) =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), graceMs)
        server.close(() => {
          clearTimeout(cut)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
