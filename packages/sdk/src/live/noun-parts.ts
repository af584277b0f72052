import { isEvent } from '../events/gateway-event.js'
import type { EventOf } from '../events/gateway-event.js'
import type { Call, CallOptions, ListCall } from '../resources/call.js'
import type { Resource } from '../resources/operation.js'
import type { resources } from '../resources/resources.js'
import type { LoadRequest, Noun, Reducer } from '../store/noun.js'
import type { Store } from '../store/store.js'

/** What live data needs of its client. */
export type Calls = Resource<typeof resources> & { readonly organization: Store<string | undefined> }

type Load<T> = Noun<T>['load']

/** Loads a list operation page by page. */
export function paged<T>(
  list: (query: Pick<LoadRequest<T>, 'cursor' | 'limit'>, options: CallOptions) => ListCall<T>,
): Load<T> {
  return async ({ cursor, limit, signal }) => {
    const { data, response } = await list({ cursor, limit }, { signal }).withResponse()
    return { items: data.data, nextCursor: data.nextCursor, since: response.headers.get('x-event-cursor') ?? undefined }
  }
}

/** Loads an operation that answers one value. */
export function answered<T>(get: (options: CallOptions) => Call<T>): Load<T> {
  return async ({ signal }) => ({ items: [await get({ signal })] })
}

/** A noun of one value. */
export function single<T>(load: Load<T>, reduce: Reducer<T>, more?: Partial<Noun<T>>): Noun<T> {
  return { load, reduce, key: () => '', order: () => [], ...more }
}

/** A noun whose rows have an id, the newest first unless it says otherwise. */
export function listed<T extends { readonly id: string }>(
  load: Load<T>,
  reduce: Reducer<T>,
  more?: Partial<Noun<T>>,
): Noun<T> {
  return {
    load,
    reduce,
    key: (row) => row.id,
    order: (row) => [-((row as { createdAt?: number }).createdAt ?? 0), row.id],
    ...more,
  }
}

/** The order of rows with an id, the oldest first. */
export const oldest = (row: { readonly createdAt: number; readonly id: string }) => [row.createdAt, row.id]

/** A name as it is sorted; no name comes last. */
export function sortable(name: string | undefined): string {
  return name?.toLowerCase() || '\uffff'
}

/** Only the events of one session. */
export function inSession<T>(sessionId: string, reduce: Reducer<T>): Reducer<T> {
  return (event, view) => event.session === sessionId && reduce(event, view)
}

/**
 * Follows `resource.changed` of one resource: adds, replaces unless older, and removes.
 *
 * @param accepts whether a row that the list does not have belongs to it; `false` when only the API can tell
 */
export function follow<T extends object>(
  resource: EventOf<'resource.changed'>['payload']['resource'],
  accepts: boolean | ((row: T) => boolean) = true,
): Reducer<T> {
  return (event, view) => {
    if (!isEvent(event, 'resource.changed') || event.payload.resource !== resource) return undefined
    const { id, change } = event.payload
    const data = event.payload.data as T | undefined
    const known = view.get(id)
    if (change === 'deleted') return id
    if (!data || !(known ?? accepts)) return true
    if (typeof accepts === 'function' && !accepts(data)) return id
    return stamp(known) <= stamp(data) && [data]
  }
}

function stamp(row: object | undefined): number {
  return (row as { updatedAt?: number } | undefined)?.updatedAt ?? 0
}
