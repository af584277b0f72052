// The partner's server: static files under the strict policy, and a token endpoint. A real host first checks who is signed in to it.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'

const { GATEWAY = 'http://127.0.0.1:4510', WAYGATE_KEY, SESSION, WAYGATE_JS, PORT = '4600' } = process.env
const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' }
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  `connect-src 'self' ${GATEWAY}`,
  "img-src 'self' blob:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ')
const file = (path) => (path === '/waygate/waygate.js' ? WAYGATE_JS : new URL(`.${path === '/' ? '/index.html' : path}`, import.meta.url))
const pages = new Set(['/', '/page.css', '/page.js', '/waygate/waygate.js'])
const json = (response, status, body) => response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body))

const token = async (request, response) => {
  if (request.headers['sec-fetch-site'] !== 'same-origin') return json(response, 403, {})
  const answer = await fetch(`${GATEWAY}/api/v1/embed-tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${WAYGATE_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      subject: { id: 'customer-1', name: 'Customer' },
      components: { 'session-pairing': { sessions: [SESSION] }, viewer: { sessions: [SESSION] } },
      allowedOrigins: [`http://${request.headers.host}`],
      expiresInSeconds: 600,
    }),
  })
  const { token: embedToken, expiresAt } = await answer.json()
  json(response, answer.ok ? 200 : 502, answer.ok ? { token: embedToken, expiresAt } : {})
}

const server = createServer(async (request, response) => {
  if (request.method === 'POST' && request.url === '/waygate-token') return token(request, response)
  if (request.url === '/settings') return json(response, 200, { gateway: GATEWAY, session: SESSION })
  if (!pages.has(request.url)) return response.writeHead(404).end()
  const ending = request.url === '/' ? 'html' : request.url.split('.').at(-1)
  response.writeHead(200, { 'content-type': types[ending], 'content-security-policy': policy }).end(await readFile(file(request.url)))
})
server.listen(Number(PORT), '127.0.0.1', () => console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` })))
