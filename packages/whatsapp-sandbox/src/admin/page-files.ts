import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { ServerResponse } from 'node:http'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Where each address of the practice-phone page comes from; `undefined` for an address that is not the page's. */
function fileOf(pathname: string): URL | undefined {
  if (pathname === '/') return new URL('../../page/index.html', import.meta.url)
  if (pathname === '/phone.css') return new URL('../../page/phone.css', import.meta.url)
  if (pathname === '/vendor/qr-reader.js') return qrReader()
  const script = /^\/page\/([a-z-]+\.js)$/.exec(pathname)?.[1]
  return script === undefined ? undefined : new URL(`../../dist/page/${script}`, import.meta.url)
}

function qrReader(): URL | undefined {
  try {
    return new URL(`file://${createRequire(import.meta.url).resolve('jsqr')}`)
  } catch {
    return undefined
  }
}

/** Serves the practice-phone page under a strict content policy; false when the address is not the page's. */
export function servePage(pathname: string, response: ServerResponse): boolean {
  const file = fileOf(pathname)
  if (file === undefined) return false
  void readFile(file).then(
    (content) => {
      const type = TYPES[file.pathname.split('.').pop() ?? ''] ?? 'application/octet-stream'
      response.writeHead(200, {
        'content-type': type,
        'cache-control': 'no-cache',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
      response.end(content)
    },
    () => {
      response.writeHead(404, { 'content-type': 'text/plain' })
      response.end('Not built. Run the package’s build first.\n')
    },
  )
  return true
}
