import type { ManagedCollection } from './collection.js'
import type { CollectionState, Item, ItemState } from './states.js'

/** A live value: the first row of a collection. */
export function createItem<T>({ get, subscribe, reload }: ManagedCollection<T>): Item<T> {
  // The snapshot made of the list's, and the list's it was made of.
  let of: CollectionState<T> | undefined
  let state: ItemState<T>
  return {
    get() {
      if (get() !== of) {
        of = get()
        const { status, stale, error, items } = of
        const [value] = items
        state = { status, stale, ...(error && { error }), ...(value !== undefined && { value }) }
      }
      return state
    },
    subscribe,
    reload,
  }
}
