import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.map': 'application/json',
}

/** The policy the elements promise to work under, plus what keeps the dashboard out of other sites' frames. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ')

const securityHeaders = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
}

const fileFor = async (folder: string, url: string) => {
  let path: string
  try {
    path = normalize(decodeURIComponent(url.split('?', 1)[0] ?? '/'))
  } catch {
    return undefined
  }
  if (path.includes('\0') || path.includes('..')) return undefined
  const wanted = join(folder, path)
  const found = await stat(wanted).catch(() => undefined)
  if (found?.isFile()) return wanted
  // A path without an ending is a page of the app, which routes by itself; a missing asset stays missing.
  return extname(path) ? undefined : join(folder, 'index.html')
}

/** Serves the built pages; every path without an ending answers index.html. Chunks carry a hash in their name and are cached for good. */
export const createStaticFiles = (folder: string) => (request: IncomingMessage, response: ServerResponse) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  void fileFor(folder, request.url ?? '/').then((file) => {
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain', ...securityHeaders }).end('Not found')
      return
    }
    const hashed = /-[A-Za-z0-9_-]{8}\.(js|css)$/.test(file)
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...securityHeaders,
    })
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
  })
}
