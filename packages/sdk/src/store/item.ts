import { createCollection } from './collection.js'
import type { CollectionParts, ManagedCollection } from './collection.js'
import type { Noun } from './noun.js'
import type { CollectionState, Item, ItemState } from './states.js'

/** A live item over a noun whose list has one row. */
export function createItem<T>(noun: Noun<T>, parts: CollectionParts): { readonly item: Item<T>; readonly managed: ManagedCollection<T> } {
  const managed = createCollection(noun, parts)
  // The snapshot made of the list's, and the list's it was made of.
  let of: CollectionState<T> | undefined
  let state: ItemState<T>
  return {
    managed,
    item: {
      get() {
        const list = managed.get()
        if (list !== of) {
          of = list
          const [value] = list.items
          const { status, stale, error } = list
          state = { status, stale, ...(value !== undefined && { value }), ...(error && { error }) }
        }
        return state
      },
      subscribe: managed.subscribe,
      reload: managed.reload,
    },
  }
}
