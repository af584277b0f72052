import type { IncomingMessage } from 'node:http'
import { Problem, validationError } from './problems.js'

const JSON_TYPE = /^application\/json[ \t]*(?:;[ \t]*charset[ \t]*=[ \t]*"?utf-8"?[ \t]*)?$/i

/**
 * Reads a JSON body of at most `limit` bytes. Undefined when none was sent.
 * Throws 415 for any other content type, 413 above the limit (with and without Content-Length), 400 for bad JSON or UTF-8.
 */
export async function readJsonBody(incoming: IncomingMessage, limit: number): Promise<unknown> {
  if (!announcesBody(incoming)) return undefined
  refuseOtherTypes(incoming)
  const declared = Number(incoming.headers['content-length'] ?? 0)
  if (declared > limit) throw tooLarge(limit)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return size === 0 ? undefined : parseJson(Buffer.concat(chunks))
}

function announcesBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function refuseOtherTypes({ headers, rawHeaders }: IncomingMessage): void {
  const given = rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'content-type').length
  if (given === 1 && JSON_TYPE.test(headers['content-type'] ?? '')) return
  throw new Problem(
    'validation_error',
    'The body must be JSON.',
    { errors: ['content-type: must be application/json, once'] },
    { status: 415, headers: { connection: 'close' } },
  )
}

function tooLarge(limit: number): Problem {
  return new Problem(
    'validation_error',
    'The body is too large.',
    { errors: [`body: must be at most ${String(limit)} bytes`] },
    { status: 413, headers: { connection: 'close' } },
  )
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch {
    throw validationError(['body: not valid JSON in UTF-8'])
  }
}
