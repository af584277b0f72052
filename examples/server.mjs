// A partner's server on its own origin: serves what `vite build` wrote into the framework's folder under a strict policy, and mints embed tokens for it.
// `node server.mjs FOLDER [TRUSTED-TYPES POLICY OF THE FRAMEWORK …]`
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createTokenEndpoint, Waygate } from '@waygate/sdk/server'

const { GATEWAY = 'http://127.0.0.1:4510', WAYGATE_KEY = '', SESSION = '', PORT = '4600' } = process.env
const [folder, ...trustedTypes] = process.argv.slice(2)
const dist = pathToFileURL(`${folder}/dist/`)

// The host's own sign-in. This one signs everybody in who opens the page; a real host looks its visitor up here.
const signIn = 'visitor=customer-1; HttpOnly; SameSite=Strict; Path=/'
const visitorOf = (request) => /(?:^|; )visitor=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1]

const mint = createTokenEndpoint({
  waygate: new Waygate({ baseUrl: GATEWAY, apiKey: WAYGATE_KEY }),
  authorize(request) {
    const visitor = visitorOf(request)
    if (!visitor) return null
    return {
      subject: { id: visitor, name: 'Customer' },
      components: { 'session-pairing': { sessions: [SESSION] }, viewer: { sessions: [SESSION] } },
      expiresInSeconds: 600,
    }
  },
  onError: (error) => console.error(error.message),
})

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  `connect-src 'self' ${GATEWAY}`,
  "img-src 'self' blob:",
  "require-trusted-types-for 'script'",
  `trusted-types ${['lit-html', ...trustedTypes].join(' ')}`,
].join('; ')

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' }
const settings = { GATEWAY, SESSION }
const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
const fill = (html) => html.replace(/\{\{(\w+)\}\}/g, (_, name) => escaped(settings[name]))

const answer = async (request) => {
  const { pathname } = new URL(request.url)
  if (pathname === '/waygate-token') return mint(request)
  const headers = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' }
  if (pathname === '/') {
    const html = fill(await readFile(new URL('index.html', dist), 'utf8'))
    return new Response(html, { headers: { ...headers, 'content-type': types['.html'], 'set-cookie': signIn } })
  }
  const type = types[extname(pathname)]
  if (request.method !== 'GET' || !type || !/^\/assets\/[\w.-]+$/.test(pathname))
    return new Response(null, { status: 404 })
  return new Response(await readFile(new URL(`.${pathname}`, dist)), { headers: { ...headers, 'content-type': type } })
}

const respond = async ({ method, url, headers }, response) => {
  const reply = await answer(new Request(new URL(url, `http://${headers.host}`), { method, headers }))
  response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(Buffer.from(await reply.arrayBuffer()))
}
const server = createServer((request, response) => {
  respond(request, response).catch(() => response.writeHead(404).end())
})
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` }))
})
