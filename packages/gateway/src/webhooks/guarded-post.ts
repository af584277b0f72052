import type { LookupAddress } from 'node:dns'
import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isLoopbackAddress, isPublicAddress } from './public-address.js'
import { type Resolve, resolveListedHost, resolvePublicHost } from './resolve-host.js'
import { checkTarget, EgressRefusedError, type CheckedTarget, type EgressPolicy } from './target-url.js'

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

/** The receiver did not answer with a status in time. */
export class PostTimeoutError extends Error {
  override readonly name = 'PostTimeoutError'
}

/** Posts to addresses that tenants enter, and to nothing that is not public. */
export class GuardedPoster {
  readonly #policy: EgressPolicy
  readonly #resolve: Resolve | undefined
  readonly #limits: PostLimits

  /** `resolve` replaces both ways to ask for a name; for tests. */
  constructor(policy: EgressPolicy, resolve?: Resolve, limits: PostLimits = DELIVERY_LIMITS) {
    this.#policy = policy
    this.#resolve = resolve
    this.#limits = limits
  }

  /**
   * Sends one POST. The name is resolved once, all its addresses are checked, and the socket is opened to the address
   * that was checked; redirects are returned as they are, proxies from the environment are never used, connections are
   * never reused, and compressed answers are never expanded.
   * `stop` ends it early.
   * @throws EgressRefusedError before any socket is opened; PostTimeoutError; or the socket's or TLS's own error.
   */
  async post(
    address: string,
    headers: Readonly<Record<string, string>>,
    body: Buffer,
    stop?: AbortSignal,
  ): Promise<PostAnswer> {
    const target = checkTarget(address, this.#policy)
    const timeout = AbortSignal.timeout(this.#limits.totalMs)
    const deadline = stop ? AbortSignal.any([timeout, stop]) : timeout
    const pinned = await withDeadline(this.#addressOf(target), deadline)
    return this.#exchange(target, pinned, headers, body, deadline)
  }

  async #addressOf(target: CheckedTarget): Promise<LookupAddress> {
    const family = isIP(target.host)
    const resolve = this.#resolve ?? (target.loopbackOnly ? resolveListedHost : resolvePublicHost)
    const addresses = family === 0 ? await resolve(target.host) : [{ address: target.host, family }]
    const [first] = addresses
    if (!first) throw new EgressRefusedError("The webhook's host has no address")
    const admitted = target.loopbackOnly ? isLoopbackAddress : isPublicAddress
    // One bad address among good ones is how a rebinding server hides: the whole answer is refused.
    if (!addresses.every(({ address }) => admitted(address))) {
      throw new EgressRefusedError("The webhook's host resolves to a private, local or reserved address")
    }
    return first
  }

  #exchange(
    target: CheckedTarget,
    pinned: LookupAddress,
    headers: Readonly<Record<string, string>>,
    body: Buffer,
    deadline: AbortSignal,
  ): Promise<PostAnswer> {
    const pinnedLookup: LookupFunction = (_host, options, callback) => {
      if (options.all === true) callback(null, [pinned])
      else callback(null, pinned.address, pinned.family)
    }
    const send = target.url.protocol === 'https:' ? httpsRequest : httpRequest
    return new Promise((resolve, reject) => {
      const request = send({
        method: 'POST',
        host: target.host,
        port: target.port,
        path: `${target.url.pathname}${target.url.search}`,
        headers: { ...headers, 'accept-encoding': 'identity', 'content-length': String(body.byteLength) },
        lookup: pinnedLookup,
        agent: false,
        setHost: true,
      })
      const expire = (): void => void request.destroy(new PostTimeoutError('No answer within the time limit'))
      deadline.addEventListener('abort', expire, { once: true })
      request.once('close', () => deadline.removeEventListener('abort', expire))
      request.once('error', reject)
      request.once('response', (answer) => {
        readAtMost(answer, request, this.#limits.maxAnswerBytes, deadline, (bytes) => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes })
        })
      })
      request.end(body)
      if (deadline.aborted) expire()
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

function withDeadline<T>(work: Promise<T>, deadline: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const expire = (): void => reject(new PostTimeoutError('The host name was not resolved within the time limit'))
    if (deadline.aborted) {
      expire()
      return
    }
    deadline.addEventListener('abort', expire, { once: true })
    work.then(resolve, reject).finally(() => deadline.removeEventListener('abort', expire))
  })
}
