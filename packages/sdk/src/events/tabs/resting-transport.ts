import type { StreamTransport } from '../stream-transport.js'
import type { PageLife } from './platform.js'

/** A page that is out of sight for this long, in ms, lets go of a connection that it cannot share. */
const lingers = 30_000

/** When a page has no use for its connection. Both call until the signal fires. */
export interface Rest {
  begins(listener: () => void, signal: AbortSignal): void
  ends(listener: () => void, signal: AbortSignal): void
}

/** A page that is frozen, or kept for the way back: it would hold its place among the tabs without doing anything. */
export function whileFrozen({ window, document }: PageLife): Rest {
  return {
    begins(listener, signal) {
      window.addEventListener('pagehide', listener, { signal })
      document.addEventListener('freeze', listener, { signal })
    },
    ends(listener, signal) {
      window.addEventListener('pageshow', listener, { signal })
      document.addEventListener('resume', listener, { signal })
    },
  }
}

/** A page that nobody looks at. */
export function whileHidden({ document }: PageLife): Rest {
  const onChange = (listener: (hidden: boolean) => void, signal: AbortSignal) => {
    const look = () => listener(document.visibilityState === 'hidden')
    document.addEventListener('visibilitychange', look, { signal })
    look()
  }
  return {
    begins(listener, signal) {
      let timer: ReturnType<typeof setTimeout> | undefined
      signal.addEventListener('abort', () => clearTimeout(timer))
      onChange((hidden) => {
        clearTimeout(timer)
        if (hidden) timer = setTimeout(listener, lingers)
      }, signal)
    },
    ends: (listener, signal) => onChange((hidden) => !hidden && listener(), signal),
  }
}

/** Lets go while the page rests and resumes afterwards, where the reader stands. */
export function createRestingTransport(inner: StreamTransport, rest: Rest): StreamTransport {
  return {
    async run(scope, place, sink, signal) {
      const halted = () => signal.aborted
      while (!halted()) {
        const nap = new AbortController()
        const over = new AbortController()
        let awake: Promise<void> | undefined
        signal.addEventListener('abort', () => nap.abort(signal.reason), { signal: over.signal })
        rest.begins(() => {
          // From now on: a frozen page may wake before it has let go.
          awake ??= ended(rest, signal)
          nap.abort()
        }, over.signal)
        try {
          await inner.run(scope, place, sink, nap.signal)
          if (!nap.signal.aborted) return
        } catch (error) {
          if (!nap.signal.aborted) throw error
        } finally {
          over.abort()
        }
        if (halted()) break
        sink.hold()
        await awake
        sink.alive()
      }
      throw signal.reason as Error
    },
  }
}

function ended(rest: Rest, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController()
    const finish = () => {
      over.abort()
      resolve()
    }
    signal.addEventListener('abort', finish, { signal: over.signal })
    rest.ends(finish, over.signal)
  })
}
