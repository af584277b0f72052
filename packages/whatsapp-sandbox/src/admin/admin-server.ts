import type { IncomingMessage, ServerResponse } from 'node:http'
import { SandboxError } from '../sandbox-error.js'
import { Fields } from './fields.js'
import { Created, type AdminRouter } from './router.js'

const MAX_BODY_BYTES = 1_048_576

/** Something that answers requests outside the JSON API, such as the page and the event stream; false when it does not know one. */
export type OtherHandler = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean

/**
 * The HTTP side of the sandbox. It listens on loopback only; because a web page anywhere can send requests there, the Host header must
 * name loopback (against DNS rebinding), a foreign Origin is refused, and bodies must be JSON, which foreign pages cannot send.
 */
export class AdminServer {
  constructor(
    private readonly router: AdminRouter,
    private readonly others: OtherHandler,
  ) {}

  /** Answers one request; never throws. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1')
      checkOrigin(request)
      if (this.others(request, response, url)) return
      const { handler, path } = this.router.find(request.method ?? 'GET', url.pathname)
      const body = new Fields(request.method === 'GET' ? {} : await readBody(request))
      const answer = await handler({ path, query: url.searchParams, body })
      if (answer instanceof Created) send(response, 201, answer.value)
      else send(response, 200, answer ?? {})
    } catch (error) {
      const known = error instanceof SandboxError ? error : new SandboxError('internal_error', 'The sandbox failed.')
      if (!(error instanceof SandboxError))
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      send(response, known.status, { error: { code: known.code, message: known.message } })
    }
  }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent) return void response.end()
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(JSON.stringify(value))
}

function checkOrigin(request: IncomingMessage): void {
  const { host, origin } = request.headers
  const port = request.socket.localPort
  const allowed = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]
  if (host === undefined || !allowed.includes(host))
    throw new SandboxError('forbidden', 'The Host header must name this machine.')
  if (origin !== undefined && origin !== `http://${host}`)
    throw new SandboxError('forbidden', 'Other pages may not use the sandbox.')
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY_BYTES) throw new SandboxError('too_large', 'The body is larger than 1 MiB.')
    chunks.push(chunk)
  }
  if (size === 0) return {}
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new SandboxError('unsupported_media_type', 'Send JSON with content-type application/json.')
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown
  } catch {
    throw new SandboxError('invalid_request', 'The body is not valid JSON.')
  }
}
