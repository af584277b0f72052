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

/** The event of one type. */
export type EventOf<Type extends EventType> = Extract<KnownEvent, { event: Type }>

/** Whether an event is of one of these types. */
export function isEvent<Type extends EventType>(event: GatewayEvent, ...types: readonly Type[]): event is Extract<KnownEvent, { event: Type }> {
  return types.includes(event.event as Type)
}
