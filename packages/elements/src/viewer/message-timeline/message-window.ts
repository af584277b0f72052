import type { Message } from '@waygate/sdk'

/** Messages handed to the list at first, and added when a reader comes near the first of them. */
const STEP = 1000
/** At the newest message, more than this are let go of again. */
const MOST = 3000

/**
 * The end of a long history: a list's bookkeeping takes time for every row that it knows of, so it is told of the newest ones only, and of
 * older ones as the reader goes back. What is loaded stays loaded.
 */
export class MessageWindow {
  #all: readonly Message[] = []
  #shown: readonly Message[] = []
  #from = 0

  /** Whether loaded messages stand before the first one shown. */
  get hasMore(): boolean {
    return this.#from > 0
  }

  /** The part of `all` to show; the same array as long as nothing changed. `atEnd`: the reader is at the newest message. */
  show(all: readonly Message[], atEnd: boolean): readonly Message[] {
    const first = this.#shown[0]?.id
    if (this.#shown.length === 0) this.#from = Math.max(0, all.length - STEP)
    else if (all !== this.#all && this.#from > 0 && all[this.#from]?.id !== first)
      this.#from = Math.max(
        0,
        all.findIndex((message) => message.id === first),
      )
    if (atEnd && all.length - this.#from > MOST) this.#from = all.length - STEP
    return this.#cut(all)
  }

  /** Shows a step more of what is loaded, at least back to the message at `index` of all. Answers where that one now stands. */
  reach(index = this.#from - 1): number {
    if (index < this.#from) {
      this.#from = Math.max(0, Math.min(index - 50, this.#from - STEP))
      this.#shown = this.#all.slice(this.#from)
    }
    return index - this.#from
  }

  /** Starts over, for another chat. */
  reset(): void {
    this.#all = this.#shown = []
    this.#from = 0
  }

  #cut(all: readonly Message[]): readonly Message[] {
    const count = all.length - this.#from
    if (all === this.#all && this.#shown.length === count) return this.#shown
    this.#all = all
    this.#shown = this.#from === 0 ? all : all.slice(this.#from)
    return this.#shown
  }
}
