// A partner's server on its own origin: a page under a strict policy, and the endpoint that mints embed tokens for it.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createTokenEndpoint, Waygate } from '@waygate/sdk/server'

const { GATEWAY = 'http://127.0.0.1:4510', WAYGATE_KEY = '', SESSION = '', PORT = '4600' } = process.env

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
  'trusted-types lit-html',
].join('; ')

const page = (name) => new URL(name, import.meta.url)
// The elements in one file, and each language in a file of its own, fetched when a page asks for it.
const built = (name) => new URL(`dist/cdn/${name}`, import.meta.resolve('@waygate/elements/package.json'))
const languages = ['de', 'es', 'fr', 'pt-BR', 'id', 'hi', 'ar', 'he', 'ja', 'zh-Hans', 'tr']
const files = {
  '/': [page('index.html'), 'text/html; charset=utf-8'],
  '/page.css': [page('page.css'), 'text/css'],
  '/page.js': [page('page.js'), 'text/javascript'],
  '/waygate.js': [built('waygate.js'), 'text/javascript'],
  ...Object.fromEntries(
    languages.map((tag) => [`/locales/${tag}.js`, [built(`locales/${tag}.js`), 'text/javascript']]),
  ),
}
const settings = { GATEWAY, SESSION }
const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
const fill = (html) => html.replace(/\{\{(\w+)\}\}/g, (_, name) => escaped(settings[name]))

const answer = async (request) => {
  const { pathname } = new URL(request.url)
  if (pathname === '/waygate-token') return mint(request)
  if (request.method !== 'GET' || !Object.hasOwn(files, pathname)) return new Response(null, { status: 404 })
  const [file, type] = files[pathname]
  const headers = { 'content-type': type, 'content-security-policy': policy, 'x-content-type-options': 'nosniff' }
  if (pathname !== '/') return new Response(await readFile(file), { headers })
  return new Response(fill(await readFile(file, 'utf8')), { headers: { ...headers, 'set-cookie': signIn } })
}

const respond = async ({ method, url, headers }, response) => {
  const reply = await answer(new Request(new URL(url, `http://${headers.host}`), { method, headers }))
  response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(Buffer.from(await reply.arrayBuffer()))
}
const server = createServer((request, response) => {
  respond(request, response).catch(() => response.writeHead(400).end())
})
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` }))
})
