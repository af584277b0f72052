import type { ClientRequest, IncomingMessage } from 'node:http'
import { EgressGate, guardedRequest } from '../egress/guarded-request.js'
import type { Resolve } from '../egress/resolve-host.js'
import type { EgressPolicy } from '../egress/target-url.js'

/** One answer of a receiver; `body` holds at most the limit that was asked for, as bytes. */
export interface PostAnswer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** How a guarded request is bounded. */
export interface PostLimits {
  /** Milliseconds for everything together: resolution, TLS, request and answer. */
  readonly totalMs: number
  /** Bytes of the answer that are read before the connection is dropped. */
  readonly maxAnswerBytes: number
}

/** The limits of the contract: 15 seconds in total, 64 KiB of the answer. */
export const DELIVERY_LIMITS: PostLimits = { totalMs: 15_000, maxAnswerBytes: 64 * 1024 }

/** Posts to addresses that tenants enter, and to nothing that is not public. */
export class GuardedPoster {
  readonly #gate: EgressGate
  readonly #limits: PostLimits

  /** `resolve` replaces both ways to ask for a name; for tests. */
  constructor(policy: EgressPolicy, resolve?: Resolve, limits: PostLimits = DELIVERY_LIMITS) {
    this.#gate = new EgressGate(policy, resolve)
    this.#limits = limits
  }

  /**
   * Sends one POST to the address that was checked. Redirects are returned as they are, and compressed answers are
   * never expanded. `stop` ends it early.
   * @throws EgressRefusedError before any socket is opened; EgressTimeoutError; or the socket's or TLS's own error.
   */
  async post(
    address: string,
    headers: Readonly<Record<string, string>>,
    body: Buffer,
    stop?: AbortSignal,
  ): Promise<PostAnswer> {
    const timeout = AbortSignal.timeout(this.#limits.totalMs)
    const deadline = stop ? AbortSignal.any([timeout, stop]) : timeout
    const admitted = await this.#gate.admit(address, deadline)
    const sized = { ...headers, 'content-length': String(body.byteLength) }
    return new Promise((resolve, reject) => {
      const request = guardedRequest(admitted, 'POST', sized, deadline)
      request.once('error', reject)
      request.once('response', (answer) => {
        readAtMost(answer, request, this.#limits.maxAnswerBytes, deadline, (bytes) => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes })
        })
      })
      request.end(body)
    })
  }
}

/**
 * Collects the answer up to `limit` bytes. A status has already arrived, so whatever ends the body (its end, the limit,
 * the deadline, a broken socket) ends it quietly: an endless body must not turn an accepted delivery into a failure.
 */
function readAtMost(
  answer: IncomingMessage,
  request: ClientRequest,
  limit: number,
  deadline: AbortSignal,
  done: (bytes: Buffer) => void,
): void {
  const chunks: Buffer[] = []
  let size = 0
  const finish = (): void => {
    deadline.removeEventListener('abort', finish)
    request.destroy()
    done(Buffer.concat(chunks).subarray(0, limit))
  }
  request.removeAllListeners('error')
  request.on('error', finish)
  deadline.addEventListener('abort', finish, { once: true })
  answer.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size >= limit) finish()
  })
  answer.once('end', finish)
  answer.once('error', finish)
  answer.once('aborted', finish)
}
