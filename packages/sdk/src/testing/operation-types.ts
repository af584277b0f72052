import type { operations } from '../schema.gen.js'
import type { requests } from './requests.gen.js'

/** Id of an operation of the contract. */
export type OperationId = keyof typeof requests

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never

/** Path parameters of an operation, decoded. */
export type ParamsOf<Id extends OperationId> = operations[Id]['parameters'] extends { path: infer Path } ? Path : object

/** Query parameters of an operation, of the types that the contract gives them. */
export type QueryOf<Id extends OperationId> = operations[Id]['parameters'] extends { query?: infer Query }
  ? NonNullable<Query>
  : object

/** Body of an operation's request. */
export type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: infer Body }
  ? Json<Body>
  : operations[Id] extends { requestBody?: infer Body }
    ? Json<NonNullable<Body>> | undefined
    : undefined

/** Body of an operation's successful answer; `undefined` where it has none. */
export type AnswerOf<Id extends OperationId> = operations[Id]['responses'] extends { 200: infer Answer }
  ? Json<Answer>
  : operations[Id]['responses'] extends { 201: infer Answer }
    ? Json<Answer>
    : operations[Id]['responses'] extends { 202: infer Answer }
      ? Json<Answer>
      : undefined
