import { ValidationError } from '../errors.js'
import type { components } from '../schema.gen.js'
import { exchange, readAnswer, type Fetch } from '../transport/answer.js'
import { buildPath } from '../transport/path.js'
import { withDeadline } from '../transport/wait.js'

/** What a token is minted for. Components that are not listed are denied. */
export type EmbedTokenRequest = components['schemas']['CreateEmbedTokenBody']

/** A minted token; `token` is told this once. Times are epoch milliseconds. */
export type MintedEmbedToken = components['schemas']['EmbedTokenCreated']

/** How the server side is made. */
export interface WaygateOptions {
  /** The gateway's origin, without `/api/v1`. */
  readonly baseUrl: string
  /** An API key of the organization, `wa_…`. Belongs on a server only. */
  readonly apiKey: string
  /** Default: the platform's. */
  readonly fetch?: Fetch
  /** Milliseconds that a call may take. Default 10,000. */
  readonly timeoutMs?: number
}

/** Options of one call. */
export interface ServerCallOptions {
  readonly signal?: AbortSignal
}

/** Embed tokens of the key's organization. */
export interface EmbedTokens {
  /** Mints a token. Never tried twice: a lost answer leaves a token that expires by itself. */
  create(request: EmbedTokenRequest, options?: ServerCallOptions): Promise<MintedEmbedToken>
  /** Ends a token and every stream that uses it, at once. */
  revoke(id: string, options?: ServerCallOptions): Promise<void>
}

/**
 * A host's server talking to a gateway with its API key. Holds nothing open; every call rejects with a `WaygateError`.
 */
export class Waygate {
  readonly embedTokens: EmbedTokens
  readonly #origin: string
  // Private, so that neither JSON nor an inspector shows it.
  readonly #apiKey: string
  readonly #fetch: Fetch
  readonly #timeoutMs: number

  /** @throws ValidationError when the key or the address cannot be one. */
  constructor(options: WaygateOptions) {
    if (!/^wa_[\x21-\x7e]+$/.test(options.apiKey)) throw refuse('apiKey must be an API key, which begins with wa_')
    if (!/^https?:\/\//.test(options.baseUrl)) throw refuse('baseUrl must be the origin of a gateway')
    this.#origin = options.baseUrl.replace(/\/+$/, '')
    this.#apiKey = options.apiKey
    this.#fetch = options.fetch ?? ((input, init) => fetch(input, init))
    this.#timeoutMs = options.timeoutMs ?? 10_000
    this.embedTokens = {
      create: async (request, call) =>
        (await this.#send('POST', '/api/v1/embed-tokens', request, call)) as MintedEmbedToken,
      revoke: async (id, call) => {
        await this.#send('DELETE', buildPath('/api/v1/embed-tokens/{id}', [id]), undefined, call)
      },
    }
  }

  #send(method: string, path: string, body: unknown, call: ServerCallOptions = {}): Promise<unknown> {
    return withDeadline([call.signal], this.#timeoutMs, async (signal) => {
      const response = await exchange(this.#fetch, this.#origin + path, {
        method,
        signal,
        credentials: 'omit',
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${this.#apiKey}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: body === undefined ? null : JSON.stringify(body),
      })
      return readAnswer(response, signal, Date.now())
    })
  }
}

function refuse(message: string): ValidationError {
  return new ValidationError({ status: 0, code: 'validation_error', message })
}
