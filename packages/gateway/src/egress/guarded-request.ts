import type { LookupAddress } from 'node:dns'
import { type ClientRequest, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isLoopbackAddress, isPublicAddress } from './public-address.js'
import { type Resolve, resolveListedHost, resolvePublicHost } from './resolve-host.js'
import { checkTarget, type CheckedTarget, type EgressPolicy, EgressRefusedError } from './target-url.js'

/** The other side did not answer in time. */
export class EgressTimeoutError extends Error {
  override readonly name = 'EgressTimeoutError'
}

/** A target and the one address to which a socket may be opened for it. */
export interface AdmittedTarget {
  readonly target: CheckedTarget
  readonly pinned: LookupAddress
}

/** Admits addresses that tenants enter when they are public, and nothing else. */
export class EgressGate {
  readonly #policy: EgressPolicy
  readonly #resolve: Resolve | undefined

  /** `resolve` replaces both ways to ask for a name; for tests. */
  constructor(policy: EgressPolicy, resolve?: Resolve) {
    this.#policy = policy
    this.#resolve = resolve
  }

  /**
   * Resolves the name once and checks all its addresses.
   * @throws EgressRefusedError before any socket is opened; EgressTimeoutError; or the resolver's own error.
   */
  async admit(address: string, deadline: AbortSignal): Promise<AdmittedTarget> {
    const target = checkTarget(address, this.#policy)
    return { target, pinned: await withDeadline(this.#addressOf(target), deadline) }
  }

  async #addressOf(target: CheckedTarget): Promise<LookupAddress> {
    const family = isIP(target.host)
    const resolve = this.#resolve ?? (target.loopbackOnly ? resolveListedHost : resolvePublicHost)
    const addresses = family === 0 ? await resolve(target.host) : [{ address: target.host, family }]
    const [first] = addresses
    if (!first) throw new EgressRefusedError('The host has no address')
    const admitted = target.loopbackOnly ? isLoopbackAddress : isPublicAddress
    // One bad address among good ones is how a rebinding server hides: the whole answer is refused.
    if (!addresses.every(({ address }) => admitted(address))) {
      throw new EgressRefusedError('The host resolves to a private, local or reserved address')
    }
    return first
  }
}

/**
 * Prepares a request to the address that was checked. Redirects are returned as they are, proxies from the environment
 * are never used, connections are never reused, and no compression is asked for. `deadline` ends it at any point with
 * an EgressTimeoutError.
 */
export function guardedRequest(
  { target, pinned }: AdmittedTarget,
  method: 'GET' | 'POST',
  headers: Readonly<Record<string, string>>,
  deadline: AbortSignal,
): ClientRequest {
  const pinnedLookup: LookupFunction = (_host, options, callback) => {
    if (options.all === true) callback(null, [pinned])
    else callback(null, pinned.address, pinned.family)
  }
  const send = target.url.protocol === 'https:' ? httpsRequest : httpRequest
  const request = send({
    method,
    host: target.host,
    port: target.port,
    path: `${target.url.pathname}${target.url.search}`,
    headers: { ...headers, 'accept-encoding': 'identity' },
    lookup: pinnedLookup,
    agent: false,
    setHost: true,
  })
  const expire = (): void => void request.destroy(new EgressTimeoutError('No answer within the time limit'))
  deadline.addEventListener('abort', expire, { once: true })
  request.once('close', () => deadline.removeEventListener('abort', expire))
  if (deadline.aborted) expire()
  return request
}

function withDeadline<T>(work: Promise<T>, deadline: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const expire = (): void => reject(new EgressTimeoutError('The host name was not resolved within the time limit'))
    if (deadline.aborted) {
      expire()
      return
    }
    deadline.addEventListener('abort', expire, { once: true })
    work.then(resolve, reject).finally(() => deadline.removeEventListener('abort', expire))
  })
}
