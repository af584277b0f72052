import type { OperationId } from './operation-types.js'
import { type OperationPolicy, operationTable } from './operations.gen.js'

export type { OperationPolicy } from './operations.gen.js'

/**
 * The one table that says who may call what: a row per operation, derived from the contract's `x-waygate-*` words.
 * A handler without a row does not compile, and a test compares the rows with the contract.
 */
export const policies: Readonly<Record<OperationId, OperationPolicy>> = operationTable

/** The operation's row; undefined for an id that the table does not know. */
export function policyOf(operationId: string): OperationPolicy | undefined {
  return Object.hasOwn(policies, operationId) ? policies[operationId as OperationId] : undefined
}
