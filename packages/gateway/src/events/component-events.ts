import { componentEvents } from '../http/operations.gen.js'
import type { OutgoingEvent } from './outgoing-event.js'

const receives = new Map(
  Object.entries(componentEvents).map(([component, names]) => [component, new Set<string>(names)] as const),
)

/** Whether the contract gives an event to a component. Of all resources, a component hears only of its sessions. */
export function componentReceives(component: string, { entry, resource }: OutgoingEvent): boolean {
  if (receives.get(component)?.has(entry.event) !== true) return false
  return resource === null || resource.name === 'sessions'
}
