import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Keeps everybody on one origin, the one that the gateway's sign-in accepts. A page that was asked for under another name (localhost) is sent on
 * to the right one; anything else under another name is refused, DNS rebinding included. Answers true when it has answered.
 */
export const oneOrigin = (host: string) => (request: IncomingMessage, response: ServerResponse) => {
  if (request.headers.host === host) return false
  const isPage = request.method === 'GET' && !(request.url ?? '').startsWith('/api/')
  if (isPage) response.writeHead(307, { location: `http://${host}${request.url ?? '/'}` }).end()
  else response.writeHead(421, { 'content-type': 'text/plain' }).end(`This server answers as ${host} only.`)
  return true
}
