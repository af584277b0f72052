import { AbortedError, isWaygateError, TimeoutError } from '../errors.js'
import type { WaygateError } from '../errors.js'

/** What an aborted call rejects with: our own reason if we gave one, else `AbortedError`. */
export function abortReason(signal: AbortSignal): WaygateError {
  const reason: unknown = signal.reason
  return isWaygateError(reason) ? reason : new AbortedError('The call was aborted', { cause: reason })
}

/** Settles as `promise` does, or rejects at once when the signal fires. The promise itself goes on. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(abortReason(signal))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop)
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/** Resolves after `ms`, or rejects at once when the signal fires; leaves no timer behind. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const elapsed = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))
  return abortable(elapsed, signal).finally(() => clearTimeout(timer))
}

/** Runs with a signal that fires when any of `signals` does, or after `ms` with `TimeoutError`. Cleans up behind itself. */
export async function withDeadline<T>(
  signals: readonly (AbortSignal | undefined)[],
  ms: number,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const links = signals.flatMap((signal) => {
    if (!signal) return []
    const stop = () => controller.abort(abortReason(signal))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop)
    return [() => signal.removeEventListener('abort', stop)]
  })
  const timer =
    ms < Infinity ? setTimeout(() => controller.abort(new TimeoutError(`No answer within ${ms} ms`)), ms) : undefined
  try {
    return await abortable(run(controller.signal), controller.signal)
  } finally {
    clearTimeout(timer)
    for (const unlink of links) unlink()
  }
}
