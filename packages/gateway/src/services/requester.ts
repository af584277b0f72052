import type { Principal } from '../identity/principal.js'

/** The traces of a request that the audit keeps. */
export interface Origin {
  readonly requestId: string
  readonly address: string
}

/** Who asks, and the request's traces for the audit. Every rule that changes something is given one. */
export interface Requester extends Origin {
  readonly principal: Principal
}
