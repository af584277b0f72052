import type { operations } from '@waygate/sdk'
import type { operationTable } from './operations.gen.js'

/** The ids of the contract's operations. Webhook events are operations of the receiver, and not among them. */
export type OperationId = keyof typeof operationTable & keyof operations

type PathOf<Op extends OperationId> = Exclude<operations[Op]['parameters']['path'], undefined>
type QueryOf<Op extends OperationId> = Exclude<operations[Op]['parameters']['query'], undefined>
type Nothing = Readonly<Record<string, never>>

export type Params<Op extends OperationId> = [PathOf<Op>] extends [never] ? Nothing : Readonly<PathOf<Op>>

export type Query<Op extends OperationId> = [QueryOf<Op>] extends [never] ? Nothing : Readonly<QueryOf<Op>>

/** The JSON body; undefined where none is taken, or may be absent. */
export type RequestBody<Op extends OperationId> = operations[Op] extends {
  requestBody: { content: { 'application/json': infer Body } }
}
  ? Body
  : operations[Op] extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? Body | undefined
    : undefined

/** What a handler answers itself; being not ready is an answer too, with its own body. */
type Answered<Op> = 200 | 201 | 202 | 204 | (Op extends 'getReadiness' ? 503 : never)

type ReplyWith<Status, Response> = Response extends { content: { 'application/json': infer Body } }
  ? { readonly status: Status; readonly body: Body; readonly headers?: Readonly<Record<string, string>> }
  : Response extends { content: Record<string, infer Body> }
    ? { readonly status: Status; readonly body: Body; readonly headers?: Readonly<Record<string, string>> }
    : { readonly status: Status; readonly headers?: Readonly<Record<string, string>> }

/** The successful answers of an operation; failures are thrown as problems. */
export type Reply<Op extends OperationId> = {
  [Status in keyof operations[Op]['responses'] & Answered<Op>]: ReplyWith<Status, operations[Op]['responses'][Status]>
}[keyof operations[Op]['responses'] & Answered<Op>]
