import type { HttpHandler, http as mswHttp } from 'msw'
import type { FakeGateway } from './fake-gateway.js'

/**
 * msw handlers that answer a gateway's address from a fake gateway. `baseUrl` is the origin that the page calls; the
 * rest of the network stays as it is. msw's own `http` is passed in, so that hosts without msw can use this door.
 */
export function fakeGatewayHandlers(gateway: FakeGateway, http: typeof mswHttp, baseUrl: string): HttpHandler[] {
  const origin = baseUrl.replace(/\/+$/, '')
  return [http.all(`${origin}/api/v1/*`, ({ request }) => gateway.fetch(request))]
}
