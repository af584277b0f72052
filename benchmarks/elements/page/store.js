/** A live collection of the SDK's shape, in the bench's hands: what the elements get from `client.live`. */
export class InjectedCollection {
  #state
  #listeners = new Set()
  #notifying = false

  constructor(items, { hasMore = false } = {}) {
    this.#state = { status: 'ready', items, stale: false, hasMore, loadingMore: false, updatedAt: Date.now() }
  }

  get = () => this.#state

  subscribe = (listener) => {
    const entry = () => listener()
    this.#listeners.add(entry)
    return () => void this.#listeners.delete(entry)
  }

  /** Asked for when a reader nears the end of what is loaded. */
  loadMore = () => Promise.resolve()

  reload = () => Promise.resolve()

  /** Publishes other rows, once for all changes of a task, as the SDK does. */
  update(change) {
    this.#state = { ...this.#state, items: change(this.#state.items), updatedAt: Date.now() }
    if (this.#notifying) return
    this.#notifying = true
    queueMicrotask(() => {
      this.#notifying = false
      for (const listener of [...this.#listeners]) listener()
    })
  }
}

/** A live value that does not change. */
export const injectedItem = (value) => ({
  get: () => value,
  subscribe: () => () => undefined,
  reload: () => Promise.resolve(),
})
