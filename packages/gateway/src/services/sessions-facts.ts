import type { Logger } from '../observability/logging.js'
import type { Fact } from '../whatsapp/facts.js'

/** Stores one group of facts in one transaction. */
export type StoreFacts = (facts: readonly Fact[]) => Promise<void>

/** Facts of about this many groups go into one transaction when they pile up. */
const MAX_GROUPS = 100

/**
 * Facts on their way into the store, in order and never two transactions at a time. What was told together is stored
 * together: a message and the journal entry that it settles.
 */
export class FactQueue {
  readonly #store: StoreFacts
  readonly #log: Logger
  readonly #waiting: (readonly Fact[])[] = []
  #draining: Promise<void> | undefined

  constructor(store: StoreFacts, log: Logger) {
    this.#store = store
    this.#log = log
  }

  push(facts: readonly Fact[]): void {
    this.#waiting.push(facts)
    this.#draining ??= this.#drain().finally(() => {
      this.#draining = undefined
    })
  }

  /** Resolves when everything pushed so far is stored. */
  async drained(): Promise<void> {
    while (this.#draining) await this.#draining
  }

  async #drain(): Promise<void> {
    // what is told in one turn of the event loop is stored together
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const groups = this.#waiting.splice(0, MAX_GROUPS)
      try {
        await this.#store(groups.flat())
      } catch (error) {
        if (groups.length === 1) this.#report(error, groups[0] ?? [])
        else for (const group of groups) await this.#store(group).catch((inner: unknown) => this.#report(inner, group))
      }
    }
  }

  /** A group that cannot be stored must not hold up the rest; its journal entry stays and is played again. */
  #report(error: unknown, group: readonly Fact[]): void {
    this.#log.error({ err: error, kinds: group.map((fact) => fact.kind) }, 'facts could not be stored')
  }
}
