/** A connection that lasts this long ends a series of failures. */
export const HELD_MS = 30_000
/** How long the first login may read what was waiting before it counts as working. */
export const SYNC_MS = 3_000
/** History that says nothing for this long has ended. */
export const HISTORY_SILENCE_MS = 30_000

/** setTimeout fires at once beyond this; a ban of a month is looked at again in between. */
const LONGEST_MS = 2_147_483_647

/** The waits of one session, each replaced by the next of its name. None keeps the process alive. */
export class SessionTimers<Name extends string> {
  readonly #timers = new Map<Name, NodeJS.Timeout>()

  set(name: Name, ms: number, run: () => void): void {
    clearTimeout(this.#timers.get(name))
    const timer = setTimeout(
      () => {
        this.#timers.delete(name)
        run()
      },
      Math.min(Math.max(0, ms), LONGEST_MS),
    )
    timer.unref()
    this.#timers.set(name, timer)
  }

  clear(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
  }
}
