import { WebhookVerificationError } from './verification-error.js'

/** Headers as any runtime hands them out: `Headers`, Node's `IncomingHttpHeaders`, or a plain record. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

/** A request that has been read already. `body` is what arrived, byte for byte. */
export interface RawWebhookRequest {
  readonly body: string | Uint8Array | ArrayBuffer
  readonly headers: WebhookHeaders
}

const RAW_BODY_ADVICE =
  'Pass the raw body exactly as it arrived: in Express use express.raw({ type: "application/json" }) on this route, ' +
  'in Fastify a content type parser with parseAs: "buffer", in fetch-style handlers pass the Request itself before reading it.'

/** The bytes and a case-insensitive header reader of a request, whatever its form. */
export async function readRawRequest(
  request: Request | RawWebhookRequest,
): Promise<{ readonly body: Uint8Array; readonly header: (name: string) => string | undefined }> {
  return { body: await readBody(request), header: headerReader(request.headers) }
}

async function readBody(request: Request | RawWebhookRequest): Promise<Uint8Array> {
  if (request instanceof Request) {
    if (request.bodyUsed) {
      throw new WebhookVerificationError(
        'body_not_raw',
        `The request body was read before it could be verified. ${RAW_BODY_ADVICE}`,
      )
    }
    return new Uint8Array(await request.arrayBuffer())
  }
  const body: unknown = request.body
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  throw new WebhookVerificationError(
    'body_not_raw',
    `The body is ${body === undefined ? 'missing' : 'already parsed'}, and a signature covers bytes, not JSON values. ${RAW_BODY_ADVICE}`,
  )
}

function headerReader(headers: WebhookHeaders): (name: string) => string | undefined {
  if (headers instanceof Headers) return (name) => headers.get(name) ?? undefined
  const values = new Map<string, string>()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) values.set(name.toLowerCase(), typeof value === 'string' ? value : value.join(' '))
  }
  return (name) => values.get(name)
}
