import { HoldController, type Holder } from './ui/hold-controller.js'

/** A readable value that announces its changes: the shape of the SDK's live stores. Snapshots are immutable. */
export interface ReadableStore<T> {
  get(): T
  subscribe(listener: () => void): () => void
}

/** Hosts that keep a list of their stores, to reload them on `refresh()`. */
export interface StoreHost extends Holder {
  trackStore?(controller: StoreController<unknown>): void
}

/** How an element follows a store. */
export interface StoreControllerOptions {
  /** At most one update a frame: for stores that change hundreds of times a second. The first change of a frame still updates at once. */
  readonly paced?: boolean
}

/**
 * Joins an element to a live store. `pick` is asked on every connect and before every update, so that a moved element, a swapped
 * client and a changed key are all followed; it must answer the same store for the same key (the SDK's live stores do).
 */
export class StoreController<T> {
  readonly #host: StoreHost
  #store: ReadableStore<T> | undefined
  #release: (() => void) | undefined
  readonly #paced: boolean
  /** The frame that has had its update, and whether the store has changed since. */
  #frame: number | undefined
  #changed = false

  constructor(host: StoreHost, pick: () => ReadableStore<T> | undefined, options: StoreControllerOptions = {}) {
    this.#host = host
    this.#paced = options.paced ?? false
    new HoldController(host, pick, (store) => this.#bind(store))
    host.trackStore?.(this)
  }

  /** The store's snapshot; undefined while there is no store. */
  get value(): T | undefined {
    return this.#store?.get()
  }

  /** The store itself, to call `loadMore()` on. */
  get store(): ReadableStore<T> | undefined {
    return this.#store
  }

  /** Asks the store to load again, where it can. */
  async reload(): Promise<void> {
    const store = this.#store as { reload?: () => unknown } | undefined
    await store?.reload?.()
  }

  #bind(store: ReadableStore<T> | undefined): void {
    if (store === this.#store) return
    this.#release?.()
    this.#store = store
    this.#release = store?.subscribe(() => {
      this.#update()
    })
  }

  #update(): void {
    // A page out of sight has no frames.
    if (!this.#paced || document.hidden) {
      this.#host.requestUpdate()
      return
    }
    if (this.#frame !== undefined) {
      this.#changed = true
      return
    }
    this.#host.requestUpdate()
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined
      if (!this.#changed) return
      this.#changed = false
      this.#host.requestUpdate()
    })
  }
}
