import type { OperationId } from './operation-types.js'

/** A file of 16 MiB in base64, and room for the rest of the request. */
const FILE_BYTES = Math.ceil((16 * 1024 * 1024) / 3) * 4 + 262_144

/** Operations whose bodies may be larger than the others': they carry files. */
const LIMITS: Partial<Record<OperationId, number>> = { sendMessage: FILE_BYTES, postStatus: FILE_BYTES }

/** How many bytes the body of an operation may have. */
export function bodyLimit(operation: string, others: number): number {
  return Math.max(others, LIMITS[operation as OperationId] ?? 0)
}
