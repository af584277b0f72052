import type { Principal } from '../identity/principal.js'

/** Who asks, and the request's traces for the audit. Every rule that changes something is given one. */
export interface Requester {
  readonly principal: Principal
  readonly requestId: string
  readonly address: string
}
