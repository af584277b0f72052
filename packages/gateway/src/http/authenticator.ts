import type { Principal } from '../identity/principal.js'

/** What a request shows about who sends it. */
export interface Credentials {
  /** The bearer token or API key; null when none was sent. */
  readonly bearer: string | null
  /** The Cookie header, passed only where the operation accepts the sign-in cookie. */
  readonly cookie: string | null
  readonly method: string
  readonly origin: string | null
  readonly fetchSite: string | null
}

/** Turns credentials into a principal. */
export interface Authenticator {
  /**
   * Checks the credential against everything that could have ended it. Nobody when none was sent.
   * Throws `unauthorized` for one that is unknown, malformed, expired or revoked.
   */
  authenticate(credentials: Credentials): Promise<Principal>
}
