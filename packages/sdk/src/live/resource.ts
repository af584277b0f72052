import { isEvent } from '../events/gateway-event.js'
import type { EventOf } from '../events/gateway-event.js'
import type { Reducer } from '../store/noun.js'

type ResourceName = EventOf<'resource.changed'>['payload']['resource']

/** How a list narrows its noun. */
interface ResourceOptions<T> {
  /** Whether a row belongs to this list. */
  readonly accepts?: ((row: T) => boolean) | undefined
  /** Set when the API filters by what a row does not show: a row that is not listed yet is then asked for. */
  readonly filtered?: boolean | undefined
}

/** Follows `resource.changed` of one resource: adds, replaces unless older, and removes. */
export function reduceResource<T extends object>(
  resource: ResourceName,
  { accepts, filtered }: ResourceOptions<T> = {},
): Reducer<T> {
  return (event, view) => {
    if (!isEvent(event, 'resource.changed') || event.payload.resource !== resource) return undefined
    const { id, change } = event.payload
    const data = event.payload.data as T | undefined
    const known = view.get(id)
    if (change === 'deleted') return known && { remove: [id] }
    if (filtered && !known) return { reload: true }
    if (!data) return { fetch: id }
    if ((accepts && !accepts(data)) || stamp(known) > stamp(data)) return undefined
    return { put: [data] }
  }
}

function stamp(row: object | undefined): number {
  return (row as { updatedAt?: number } | undefined)?.updatedAt ?? 0
}
