import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * A value that belongs to whatever is done for one cause, however many turns of the event loop it takes. All of them live in one AsyncLocalStorage: before
 * Node 24 each of those costs something at every promise that is made.
 */
export interface AsyncValue<T> {
  /** What `run` was given in the present async context; undefined outside of it. */
  get(): T | undefined
  run<R>(value: T, work: () => R): R
}

const storage = new AsyncLocalStorage<ReadonlyMap<object, unknown>>()

/** Creates a value of its own. */
export function asyncValue<T>(): AsyncValue<T> {
  const self: AsyncValue<T> = {
    get: () => storage.getStore()?.get(self) as T | undefined,
    run: (value, work) => storage.run(new Map(storage.getStore()).set(self, value), work),
  }
  return self
}
