/** Why a token is asked for: the first one, the present one is about to expire, has expired, or was refused. */
export type AuthReason = 'initial' | 'expiring' | 'expired' | 'revoked'

/** What a token provider is told. */
export interface AuthRequest {
  readonly reason: AuthReason
  /** The organization chosen by `organizations.select` or `createClient`; `undefined` leaves it to the host. */
  readonly organization: string | undefined
  /** Fires when nobody waits for the token any more. */
  readonly signal: AbortSignal
}

/** A token, and what is known about its life. Times are epoch milliseconds by the issuer's clock. */
export interface TokenAnswer {
  readonly token: string
  readonly expiresAt?: number | undefined
  /** The issuer's own time when it answered; makes a wrong client clock harmless. */
  readonly serverTime?: number | undefined
}

/** Mints a token. Called once at a time; a token is kept in memory only. */
export type TokenProvider = (request: AuthRequest) => Promise<string | TokenAnswer> | string | TokenAnswer

/**
 * How a client proves who it is.
 * - `apiKey`: a `wa_` key, on servers only.
 * - `token`: a token that somebody else keeps fresh; never replaced.
 * - `session`: the sign-in cookie of the gateway's own origin, exchanged at `POST /api/v1/tokens`.
 * - `endpoint`: a POST address of the host, on its own origin, that answers `{ token, expiresAt }`.
 * - a function.
 */
export type Auth =
  | { readonly apiKey: string }
  | { readonly token: string }
  | { readonly session: true; readonly impersonation?: string | undefined }
  | { readonly endpoint: string }
  | TokenProvider
