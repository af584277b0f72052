/**
 * A value that changes over time, in the shape of React's `useSyncExternalStore`.
 * `get()` answers an immutable snapshot whose identity changes only when its content does.
 */
export interface Store<T> {
  readonly get: () => T
  /** Calls `listener` after each change, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A store that its owner can write. */
export interface WritableStore<T> extends Store<T> {
  set(value: T): void
}

/** Creates a store; setting the value it already holds calls nobody. */
export function createStore<T>(value: T): WritableStore<T> {
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(value, next)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      // A wrapper a subscription: the same function subscribed twice is called twice and removed once.
      const entry = () => listener()
      listeners.add(entry)
      return () => void listeners.delete(entry)
    },
  }
}
