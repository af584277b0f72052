import { ConnectionError, isWaygateError } from '../errors.js'
import type { WaygateError } from '../errors.js'
import type { EventStream } from '../events/event-stream.js'
import type { CollectionStream } from '../store/collection.js'
import type { Engine } from './engine.js'

/** An engine that is fetched by the first who needs it. */
export interface LateEngine {
  /**
   * The engine. Everybody waits for the same fetch; one that failed is tried again by the next who asks.
   *
   * @throws ConnectionError when its code could not be loaded, AbortedError after the client was disposed of.
   */
  get(): Promise<Engine>
  /** A stream of the engine's, to be subscribed to before the engine is there. */
  stream(pick: (engine: Engine) => EventStream): CollectionStream
  /** Every stream begins anew, and a fetch that failed is tried again for those who wait. */
  restart(): void
  close(): void
}

interface Waiting {
  join(engine: Engine): void
  fail(error: WaygateError): void
}

/** Creates the way to an engine that `load` fetches. */
export function createLateEngine(load: () => Promise<Engine>): LateEngine {
  // Set when it is there, for good.
  let engine: Engine | undefined
  // The fetch under way, or the one that succeeded.
  let coming: Promise<Engine> | undefined
  // Who subscribed before it was there.
  const waiting = new Set<Waiting>()

  const get = () =>
    (coming ??= load().then(
      (arrived) => {
        engine = arrived
        for (const one of waiting) one.join(arrived)
        waiting.clear()
        return arrived
      },
      (cause: unknown) => {
        coming = undefined
        const error = isWaygateError(cause)
          ? cause
          : new ConnectionError('The code for live data could not be loaded', { cause })
        for (const one of waiting) one.fail(error)
        throw error
      },
    ))
  // Those who wait are told by `fail`.
  const fetch = () => void get().catch(() => undefined)
  return {
    get,
    stream: (pick) => ({
      subscribe(listener) {
        if (engine) return pick(engine).subscribe(listener)
        const mine: Waiting = {
          join: (arrived) => void (leave = pick(arrived).subscribe(listener)),
          fail: (error) => listener.down(error, true),
        }
        let leave: () => void = () => waiting.delete(mine)
        waiting.add(mine)
        fetch()
        return () => leave()
      },
      revive() {
        if (engine) pick(engine).revive()
        else fetch()
      },
    }),
    restart() {
      if (engine) engine.restart()
      else if (waiting.size) fetch()
    },
    close: () => engine?.close(),
  }
}
