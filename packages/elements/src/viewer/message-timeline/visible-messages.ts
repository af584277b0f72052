import type { Message } from '@waygate/sdk'

/** Remembers which messages are in view, to tell of each one that comes into it. */
export class VisibleMessages {
  #ids: ReadonlySet<string> = new Set()

  /** The ids that were not in view before; `range` holds the first and last index that are. */
  come(messages: readonly Message[], range: { readonly start: number; readonly end: number }): string[] {
    const now = new Set(messages.slice(range.start, range.end + 1).map((message) => message.id))
    const came = [...now].filter((id) => !this.#ids.has(id))
    this.#ids = now
    return came
  }

  /** Forgets all, for another chat. */
  reset(): void {
    this.#ids = new Set()
  }
}
