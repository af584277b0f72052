import type { Client } from '@waygate/sdk'
import { HoldController, type Holder } from '../controllers/ui/hold-controller.js'

/**
 * What the feed's own store cannot tell about the firehose: why the gateway refuses it, and where events may have been lost, because the
 * gateway said `reset`. Rides the connection that the feed has anyway. `newest` answers the id of the newest event known at that moment.
 */
export class FirehoseController {
  readonly #host: Holder
  readonly #newest: () => string | undefined
  #bound: Client | undefined
  #ending: AbortController | undefined
  #gaps: ReadonlySet<string> = new Set()
  #refusal: unknown

  constructor(host: Holder, client: () => Client | undefined, newest: () => string | undefined) {
    this.#host = host
    this.#newest = newest
    new HoldController(host, client, (held) => this.#bind(held))
  }

  /** Ids of the events after which some may be missing. */
  get gaps(): ReadonlySet<string> {
    return this.#gaps
  }

  /** Why there is no feed; undefined while there is one. */
  get refusal(): unknown {
    return this.#refusal
  }

  /** Forgets the gaps after events that are in none of these lists. */
  keep(...lists: readonly (readonly { readonly id: string }[])[]): void {
    // There are a few gaps, and thousands of events.
    const kept = [...this.#gaps].filter((gap) => lists.some((list) => list.some(({ id }) => id === gap)))
    if (kept.length < this.#gaps.size) this.#gaps = new Set(kept)
  }

  /** Listens again after a refusal. */
  retry(): void {
    if (this.#refusal === undefined || !this.#bound) return
    this.#follow(this.#bound)
  }

  #bind(client: Client | undefined): void {
    if (client === this.#bound) return
    // What one gateway lost says nothing about another.
    if (client) this.#gaps = new Set()
    this.#bound = client
    this.#follow(client)
  }

  #follow(client: Client | undefined): void {
    this.#ending?.abort()
    this.#refusal = undefined
    if (client) void this.#listen(client, (this.#ending = new AbortController()).signal)
  }

  async #listen(client: Client, signal: AbortSignal): Promise<void> {
    // No type is asked for: only resets and the end matter here.
    const events = client.events.stream({ scope: 'firehose', events: [], signal, onReset: this.#onReset })
    try {
      await events.next()
    } catch (error) {
      if (signal.aborted) return
      this.#refusal = error
      this.#host.requestUpdate()
    }
  }

  readonly #onReset = (): void => {
    const newest = this.#newest()
    if (newest === undefined) return
    this.#gaps = new Set([...this.#gaps, newest])
    this.#host.requestUpdate()
  }
}
