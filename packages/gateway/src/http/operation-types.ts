/** The ids of the contract's operations. */
export type OperationId = string

export type Params<_Op extends OperationId> = Readonly<Record<string, string>>

export type Query<_Op extends OperationId> = Readonly<Record<string, unknown>>

export type RequestBody<_Op extends OperationId> = unknown

export type Reply<_Op extends OperationId> = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}
