import type { ReactiveControllerHost } from 'lit'
import { isAborted } from '../base/problem.js'

/** What an action came to. A superseded or aborted run is neither done nor failed. */
export type ActionOutcome<R> =
  { readonly ok: true; readonly value: R } | { readonly ok: false; readonly error: unknown } | undefined

/**
 * Runs one kind of call for an element: pending and error are view state, and a new run aborts the one before. What a person has begun
 * is finished even when the element leaves the page: a row that is deleted is gone before the answer is there. `run` never rejects.
 */
export class ActionController<Args extends unknown[], R> {
  readonly #host: ReactiveControllerHost
  readonly #act: (signal: AbortSignal, ...args: Args) => Promise<R>
  #current: AbortController | undefined
  #error: unknown
  #args: Args | undefined

  constructor(host: ReactiveControllerHost, act: (signal: AbortSignal, ...args: Args) => Promise<R>) {
    this.#host = host
    this.#act = act
  }

  /** True while a run is under way. */
  get pending(): boolean {
    return this.#current !== undefined
  }

  /** What the last run failed with; undefined after a success, a new run or `reset()`. */
  get error(): unknown {
    return this.#error
  }

  /** The arguments of the run that is pending or failed: says which row it was for. */
  get args(): Args | undefined {
    return this.#args
  }

  async run(...args: Args): Promise<ActionOutcome<R>> {
    this.#current?.abort()
    const current = new AbortController()
    this.#current = current
    this.#args = args
    this.#error = undefined
    this.#host.requestUpdate()
    try {
      const value = await this.#act(current.signal, ...args)
      return this.#current === current ? { ok: true, value } : undefined
    } catch (error) {
      if (this.#current !== current || isAborted(error)) return undefined
      this.#error = error
      return { ok: false, error }
    } finally {
      if (this.#current === current) {
        this.#current = undefined
        this.#host.requestUpdate()
      }
    }
  }

  /** Forgets the error and aborts what is in flight. */
  reset(): void {
    this.#current?.abort()
    this.#current = undefined
    this.#error = undefined
    this.#args = undefined
    this.#host.requestUpdate()
  }
}
