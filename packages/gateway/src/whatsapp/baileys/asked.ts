import { NotConnectedError } from '../engine.js'
import { NoAnswerError, RefusedError } from '../engine-people.js'

interface BoomLike {
  readonly data?: unknown
  readonly output?: { readonly statusCode?: unknown }
}

const CONNECTION_CLOSED = 428

/** Runs a question to WhatsApp, and says in our own errors why there is no answer. */
export async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question()
  } catch (error) {
    throw readFailure(error)
  }
}

/** Baileys carries the number of a refused query as the error's `data`, and its own reasons as a status code. */
function readFailure(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return error
  const { data, output } = error as BoomLike
  if (typeof data === 'number' && Number.isInteger(data)) return new RefusedError(data)
  if (output?.statusCode === CONNECTION_CLOSED) return new NotConnectedError('the connection has ended')
  return typeof output?.statusCode === 'number' ? new NoAnswerError('WhatsApp did not answer', { cause: error }) : error
}
