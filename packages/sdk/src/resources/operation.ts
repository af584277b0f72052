import type { operations as table } from '../operations.gen.js'
import type { operations } from '../schema.gen.js'
import type { Call, CallOptions, ListCall } from './call.js'

/** The name of an operation of the contract. */
export type OperationId = keyof typeof table & keyof operations

/** An operation as the generated table writes it: `METHOD path`, then `body`, `query` and `keyed` as they apply. */
export type OperationLine = (typeof table)[OperationId]

type Lines = { [Id in OperationId as (typeof table)[Id]]: Id }

/** How each path parameter of the contract is called in our signatures. */
interface ArgumentNames {
  session: [sessionId: string]
  cid: [chatJid: string]
  gid: [groupJid: string]
  jid: [jid: string]
  lid: [jid: string]
  mid: [messageId: string]
  id: [id: string]
  userId: [userId: string]
  invitation: [invitationId: string]
  invitationId: [invitationId: string]
  delivery: [deliveryId: string]
}

type ArgumentOf<Name> = Name extends keyof ArgumentNames ? ArgumentNames[Name] : [parameter: string]

type PathArguments<Template> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? [...ArgumentOf<Name>, ...PathArguments<Rest>]
  : []

type Content<T> = T extends { content: infer C } ? C[keyof C] : undefined

/** What an operation answers on success. */
export type ResultOf<Id extends OperationId> = operations[Id] extends { responses: infer R }
  ? { [Status in keyof R]: Status extends 200 | 201 | 202 | 204 ? Content<R[Status]> : never }[keyof R]
  : never

type RequestBody<Id extends OperationId> = operations[Id] extends { requestBody?: infer Body }
  ? Exclude<Body, undefined>
  : never

/** What an operation takes as its JSON body; form data where the contract asks for a file. */
export type BodyOf<Id extends OperationId> =
  RequestBody<Id> extends infer Body
    ? Body extends { content: infer C }
      ? 'application/json' extends keyof C
        ? C['application/json']
        : FormData
      : never
    : never

type RawQuery<Id extends OperationId> = operations[Id] extends { parameters: { query?: infer Query } }
  ? Exclude<Query, undefined>
  : never

/** The query of an operation; what is `undefined` is left out. */
export type QueryOf<Id extends OperationId> = { readonly [Name in keyof RawQuery<Id>]?: RawQuery<Id>[Name] | undefined }

type BodyArguments<Id extends OperationId> = [RequestBody<Id>] extends [never]
  ? []
  : operations[Id] extends { requestBody: unknown }
    ? [body: BodyOf<Id>]
    : [body?: BodyOf<Id> | undefined]

type InputArguments<Id extends OperationId> = [RequestBody<Id>] extends [never]
  ? [RawQuery<Id>] extends [never]
    ? [options?: CallOptions | undefined]
    : [query?: QueryOf<Id> | undefined, options?: CallOptions | undefined]
  : [RawQuery<Id>] extends [never]
    ? [...BodyArguments<Id>, options?: CallOptions | undefined]
    : [...BodyArguments<Id>, options?: (CallOptions & { readonly query?: QueryOf<Id> | undefined }) | undefined]

type Answer<T> = T extends { data?: readonly (infer Row)[] | null } ? ListCall<Row> : Call<T>

/** An operation as a method: its path parameters in order, then the body (or else the query), then the options. */
export type Method<Id extends OperationId> = (
  ...args: [...PathArguments<(typeof table)[Id]>, ...InputArguments<Id>]
) => Answer<ResultOf<Id>>

/** A table of operations, as the object of methods that `createClient` makes of it. */
export type Resource<T> = {
  readonly [Name in keyof T]: T[Name] extends OperationLine ? Method<Lines[T[Name]]> : Resource<T[Name]>
}
