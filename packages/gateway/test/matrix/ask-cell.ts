import { Agent, request } from 'node:http'
import type { CellRequest } from './requests.js'

/** An answer without what differs between two equal requests. */
export interface CellAnswer {
  readonly status: number
  readonly text: string
  /** `error.details.reason`, when there is one. */
  readonly reason: string | undefined
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** Sends a request on a kept connection; of a stream it reads the first piece. */
export function askCell(
  base: string,
  { method, target, body, type = 'application/json' }: CellRequest,
  headers: Readonly<Record<string, string>>,
): Promise<CellAnswer> {
  const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${base}${target}`,
      {
        method,
        agent,
        headers: {
          ...headers,
          ...(sent === undefined ? {} : { 'content-type': type, 'content-length': Buffer.byteLength(sent) }),
        },
      },
      (incoming) => {
        let text = ''
        const finish = () => resolve({ status: incoming.statusCode ?? 0, text, reason: reasonOf(text) })
        incoming.setEncoding('utf8')
        incoming.on('data', (piece: string) => {
          text += piece
          if (incoming.headers['content-type']?.startsWith('text/event-stream') !== true) return
          finish()
          incoming.destroy()
        })
        incoming.on('end', finish)
        incoming.on('error', reject)
      },
    )
    outgoing.on('error', reject)
    outgoing.end(sent)
  })
}

function reasonOf(text: string): string | undefined {
  if (!text.startsWith('{"error"')) return undefined
  return (JSON.parse(text) as { error: { details?: { reason?: string } } }).error.details?.reason
}

/** Runs work on every item, so many at a time. */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await work(item)
    }),
  )
}
