import type { Client } from '../client.js'
import type { Call, CallOptions, ListCall } from '../resources/call.js'
import type { Noun } from '../store/noun.js'

/** What live data needs of its client. */
export type Calls = Omit<Client, 'live' | 'events' | 'connection'>

/** Loads what a noun shows. */
export type Load<T> = NonNullable<Noun<T>['load']>

/** What a page is asked for with. */
export interface PageQuery {
  cursor?: string
  limit?: number
}

/** Loads a list operation page by page. */
export function paged<T>(list: (query: PageQuery, options: CallOptions) => ListCall<T>): Load<T> {
  return async ({ cursor, limit, signal }) => {
    const { data, response } = await list({ ...(cursor && { cursor }), ...(limit && { limit }) }, { signal }).withResponse()
    const eventCursor = response.headers.get('x-event-cursor') ?? undefined
    return { items: data.data, nextCursor: data.nextCursor, eventCursor }
  }
}

/** Loads an operation that answers one value. */
export function answered<T>(get: (options: CallOptions) => Call<T> | Promise<T>): Load<T> {
  return async ({ signal }) => ({ items: [await get({ signal })] })
}
