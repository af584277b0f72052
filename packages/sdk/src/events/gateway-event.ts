import type { components } from '../schema.gen.js'

/** Every event of the contract, told apart by `event`. */
export type KnownEvent = components['schemas']['GatewayEvent']

/** The names of the contract's events. */
export type EventType = KnownEvent['event']

/** An event of a gateway newer than this package. */
export interface UnknownEvent {
  readonly schema: 'v1'
  readonly id: string
  readonly event: string & { readonly unknown?: never }
  readonly session?: string
  readonly organization?: string
  readonly timestamp: number
  readonly payload: unknown
}

/** What a stream yields. Narrow it with `isEvent(event, 'message')`. */
export type GatewayEvent = KnownEvent | UnknownEvent

type Narrow<Event, Type> = Event extends { event: infer Name } ? ([Name & Type] extends [never] ? never : Event) : never

/** The event of one type, or of several. Types that share a shape in the contract come with all of its names. */
export type EventOf<Type extends EventType> = Narrow<KnownEvent, Type>

/** Whether an event is of one of these types. */
export function isEvent<Type extends EventType>(
  event: GatewayEvent,
  ...types: readonly Type[]
): event is Extract<EventOf<Type>, GatewayEvent> {
  return types.includes(event.event as Type)
}
