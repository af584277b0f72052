import { AbortedError, isWaygateError, TimeoutError } from '../errors.js'
import type { WaygateError } from '../errors.js'

/** What an aborted call rejects with: our own reason if we gave one, else `AbortedError`. */
export function abortReason({ reason }: AbortSignal): WaygateError {
  return isWaygateError(reason) ? reason : new AbortedError('Aborted', { cause: reason })
}

/** Settles as `promise` does, or rejects at once when the signal fires; the promise itself goes on. */
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
  let timer: ReturnType<typeof setTimeout>
  return abortable(new Promise<void>((resolve) => (timer = setTimeout(resolve, ms))), signal).finally(() =>
    clearTimeout(timer),
  )
}

/**
 * Runs with a signal that fires when any of `signals` does, after `ms` with `TimeoutError`, and when the work is done:
 * whatever hangs on it is cleaned up in every case.
 */
export async function withDeadline<T>(
  signals: readonly (AbortSignal | undefined)[],
  ms: number | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const { signal } = controller
  const timer =
    ms === undefined ? ms : setTimeout(() => controller.abort(new TimeoutError(`No answer in ${ms} ms`)), ms)
  try {
    for (const outer of signals) {
      if (outer?.aborted) throw abortReason(outer)
      outer?.addEventListener('abort', () => controller.abort(abortReason(outer)), { signal })
    }
    return await abortable(run(signal), signal)
  } finally {
    clearTimeout(timer)
    controller.abort()
  }
}
