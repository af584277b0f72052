import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'

/** Headers that concern one connection only (RFC 9110, section 7.6.1) and must not be passed on. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

const passedOn = (headers: IncomingMessage['headers']) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)))

const unavailable = JSON.stringify({
  error: { code: 'gateway_unavailable', message: 'The gateway does not answer. Is it running?' },
})

/**
 * Passes requests to the gateway as they are, streams included. It keeps the browser on one origin, so that the sign-in cookie stays same-origin.
 * A gateway that does not answer is a `gateway_unavailable` 503 in the contract's envelope.
 */
export const createProxy = (gateway: URL) => (request: IncomingMessage, response: ServerResponse) => {
  const upstream = httpRequest(
    {
      host: gateway.hostname,
      port: gateway.port,
      method: request.method,
      path: request.url,
      headers: passedOn(request.headers),
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, passedOn(answer.headers))
      response.flushHeaders()
      // Not pipe(): when the gateway dies in the middle of a stream, the browser has to learn of it.
      pipeline(answer, response, () => undefined)
    },
  )
  upstream.on('error', () => {
    if (response.headersSent) {
      response.destroy()
      return
    }
    response.writeHead(503, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(unavailable)
  })
  response.on('close', () => upstream.destroy())
  request.pipe(upstream)
}
