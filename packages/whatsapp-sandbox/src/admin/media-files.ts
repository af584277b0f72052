import type { IncomingMessage, ServerResponse } from 'node:http'
import { MediaRefusal, type MediaStore } from '../server/media-store.js'

const UPLOAD = /^\/mms\/(image|video|audio|document)\/([A-Za-z0-9_-]{43})$/
const MAX_FILE_BYTES = 100 * 1024 * 1024

/**
 * The media host of WhatsApp's: `POST /mms/…` with a permission, `GET /v/…` of ciphertext. Answers false for every other
 * path. It does not look at `Origin`: clients send WhatsApp's own, and a page elsewhere has no permission.
 */
export function serveMedia(store: MediaStore, request: IncomingMessage, response: ServerResponse): boolean {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const upload = UPLOAD.exec(url.pathname)
  if (upload && request.method === 'POST') {
    const [, kind = '', token = ''] = upload
    void receive(store, kind, token, url.searchParams.get('auth') ?? '', request, response)
    return true
  }
  if (request.method !== 'GET' || !url.pathname.startsWith('/v/')) return false
  const file = store.get(url.pathname)
  response.writeHead(file ? 200 : 404, {
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  })
  response.end(file)
  return true
}

async function receive(
  store: MediaStore,
  kind: string,
  token: string,
  permission: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > MAX_FILE_BYTES) return void request.destroy()
      chunks.push(chunk)
    }
    const { url, directPath } = store.put(kind, token, permission, Buffer.concat(chunks))
    send(response, 200, { url, direct_path: directPath })
  } catch (error) {
    const [status, message] = error instanceof MediaRefusal ? [error.status, error.message] : [500, 'failed']
    send(response, status, { error: { code: status, message } })
  }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}
