import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'

/** The origin of a media host that WhatsApp names, or `undefined` for one that may not be used. */
export type HostRule = (hostname: string) => string | undefined

/** Live: https, and only hosts below WhatsApp's own domain. */
export const whatsappHosts: HostRule = (hostname) =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)*\.whatsapp\.net$/i.test(hostname) ? `https://${hostname}` : undefined

/** Sandbox: plain http, and only this machine with a port. */
export const loopbackHosts: HostRule = (hostname) =>
  /^127\.0\.0\.1:\d{1,5}$/.test(hostname) ? `http://${hostname}` : undefined

/** The upload was not taken. */
export class UploadError extends Error {
  override readonly name = 'UploadError'
}

const TIMEOUT_MS = 120_000
const MAX_ANSWER_BYTES = 65_536
const ORIGIN = 'https://web.whatsapp.com'

/**
 * Posts an encrypted file. No redirects, no proxies, two minutes for everything together.
 * @returns What the host answered, as text.
 * @throws {UploadError} or the socket's own error.
 */
export function postMedia(url: URL, bytes: Buffer): Promise<string> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': String(bytes.byteLength),
    origin: ORIGIN,
  }
  return new Promise((resolve, reject) => {
    const deadline = AbortSignal.timeout(TIMEOUT_MS)
    const request = send(url, { method: 'POST', headers, agent: false, signal: deadline })
    request.once('error', reject)
    request.once('response', (answer) => {
      const chunks: Buffer[] = []
      let size = 0
      answer.on('data', (chunk: Buffer) => {
        size += chunk.byteLength
        if (size > MAX_ANSWER_BYTES) request.destroy(new UploadError('the media host answers without end'))
        chunks.push(chunk)
      })
      answer.once('error', reject)
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(chunks).toString('utf8'))
        else reject(new UploadError(`the media host answered ${String(answer.statusCode)}`))
      })
    })
    request.end(bytes)
  })
}
