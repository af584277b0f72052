export interface TestStore<T> {
  get(): T
  set(next: T): void
  subscribe(listener: () => void): () => void
  /** How many listen now. */
  listeners(): number
}

/** A store that a test writes by hand. */
export function testStore<T>(value: T): TestStore<T> {
  const listeners = new Set<() => void>()
  let now = value
  return {
    get: () => now,
    set(next) {
      now = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    listeners: () => listeners.size,
  }
}
