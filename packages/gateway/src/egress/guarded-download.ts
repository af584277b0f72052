import type { IncomingMessage } from 'node:http'
import { EgressGate, guardedRequest } from './guarded-request.js'
import type { Resolve } from './resolve-host.js'
import type { EgressPolicy } from './target-url.js'

/** How a download is bounded. */
export interface DownloadLimits {
  /** Milliseconds for everything together: resolution, TLS and the whole body. */
  readonly totalMs: number
  readonly maxBytes: number
}

export interface Download {
  readonly bytes: Buffer
  /** What the server says it is; nobody has checked. */
  readonly contentType: string | undefined
}

/** The address does not give a file that can be used; the words are for whoever entered it. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError'
}

/** Fetches files from addresses that tenants enter, and from nothing that is not public. */
export class GuardedDownloader {
  readonly #gate: EgressGate
  readonly #limits: DownloadLimits

  /** `resolve` replaces both ways to ask for a name; for tests. */
  constructor(policy: EgressPolicy, limits: DownloadLimits, resolve?: Resolve) {
    this.#gate = new EgressGate(policy, resolve)
    this.#limits = limits
  }

  /**
   * Fetches one file whole, into memory. A redirect is a failure: it is not followed and its target is not looked at.
   * @throws EgressRefusedError before any socket is opened; DownloadError; EgressTimeoutError; or the socket's or TLS's own error.
   */
  async download(address: string): Promise<Download> {
    const deadline = AbortSignal.timeout(this.#limits.totalMs)
    const admitted = await this.#gate.admit(address, deadline)
    return new Promise((resolve, reject) => {
      const request = guardedRequest(admitted, 'GET', { accept: '*/*' }, deadline)
      request.once('error', reject)
      request.once('response', (answer) => {
        this.#read(answer).then(resolve, (error: unknown) => {
          request.destroy()
          reject(error instanceof Error ? error : new DownloadError('The file could not be read'))
        })
      })
      request.end()
    })
  }

  async #read(answer: IncomingMessage): Promise<Download> {
    const { statusCode = 0, headers } = answer
    if (statusCode >= 300 && statusCode < 400) throw new DownloadError('The address redirects, which is not followed')
    if (statusCode !== 200) throw new DownloadError(`The address answered ${String(statusCode)} instead of a file`)
    if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity')
      throw new DownloadError('The file came compressed although that was not asked for')
    const { maxBytes } = this.#limits
    const tooLarge = () => new DownloadError(`The file is larger than ${String(maxBytes)} bytes`)
    if (Number(headers['content-length'] ?? 0) > maxBytes) throw tooLarge()
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      size += chunk.byteLength
      if (size > maxBytes) throw tooLarge()
      chunks.push(chunk)
    }
    return { bytes: Buffer.concat(chunks), contentType: headers['content-type'] }
  }
}
