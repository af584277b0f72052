import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Principal } from '../identity/principal.js'
import type { OperationId, Params, Query, RequestBody, Reply } from './operation-types.js'
import type { Reach } from './reach.js'

/** A request that was matched, authenticated, authorized and checked against the contract. */
export interface ApiRequest<Op extends OperationId = OperationId> {
  readonly operationId: Op
  /** Decoded once, pattern-checked. */
  readonly params: Params<Op>
  /** Coerced to the contract's types; parameters it does not know are left out. */
  readonly query: Query<Op>
  readonly body: RequestBody<Op>
  /** Lower-cased names; a repeated header is joined by Node's rules. */
  readonly headers: Readonly<Record<string, string>>
  readonly principal: Principal
  readonly reach: Reach
  readonly requestId: string
  /** The client's address, behind the trusted proxies. */
  readonly address: string
  /** Aborts when the client goes away. */
  readonly signal: AbortSignal
  /** For streams, which write for themselves and answer {@link streamed}. */
  readonly raw: { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse }
  /** The headers every answer carries (request id, CORS, no-store …); a stream must send them itself. */
  readonly responseHeaders: Readonly<Record<string, string>>
}

/** The handler wrote the answer to `raw.outgoing` itself. */
export const streamed = Symbol('streamed')

export type ApiReply<Op extends OperationId = OperationId> = Reply<Op> | typeof streamed

export type Handler<Op extends OperationId = OperationId> = (request: ApiRequest<Op>) => Promise<ApiReply<Op>>

/** One handler per operation of the contract. An area exports the part that it serves. */
export type OperationHandlers = { readonly [Op in OperationId]: Handler<Op> }
