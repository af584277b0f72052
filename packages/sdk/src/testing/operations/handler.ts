import type { Caller } from '../caller.js'
import type { Core } from '../core.js'
import type { AnswerOf, BodyOf, OperationId, ParamsOf, QueryOf } from '../operation-types.js'
import type { OperationRow } from '../route.js'

/** A request that has been let through: decoded, checked against the contract, and allowed. */
export interface Call<Id extends OperationId> {
  readonly core: Core
  readonly caller: Caller
  readonly row: OperationRow
  readonly params: ParamsOf<Id>
  readonly query: QueryOf<Id>
  readonly body: BodyOf<Id>
  readonly headers: Headers
}

/** Answers one operation with the body of its success, or throws a Problem. */
export type Handler<Id extends OperationId> = (call: Call<Id>) => AnswerOf<Id>

/** Operations by id. One that is absent answers 501. */
export type Handlers = { readonly [Id in OperationId]?: Handler<Id> }
