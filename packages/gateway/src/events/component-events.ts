import type { OutgoingEvent } from './outgoing-event.js'

/** Which events each embeddable component needs to stay live. Anything not listed does not reach an embed token. */
const CONVERSATION = /^(message|poll|chat|contact|group|presence)\b/
const PEOPLE = /^(message|message\.from_me|contact\.update|chat\.update|group\.(update|participant))$/
const STATUS = /^session\.status$/

const COMPONENT_EVENTS: Readonly<Record<string, readonly RegExp[]>> = {
  'session-pairing': [STATUS, /^auth\.(qr|code)$/],
  'session-card': [STATUS],
  sessions: [STATUS],
  viewer: [STATUS, CONVERSATION],
  'chat-list': [STATUS, CONVERSATION],
  'message-timeline': [STATUS, CONVERSATION],
  contacts: [STATUS, PEOPLE],
}

/** Whether an event is among those of a component. Every listed component may also read its sessions. */
export function componentReceives(component: string, { entry, resource }: OutgoingEvent): boolean {
  const patterns = Object.hasOwn(COMPONENT_EVENTS, component) ? COMPONENT_EVENTS[component] : undefined
  if (!patterns) return false
  return resource ? resource.name === 'sessions' : patterns.some((pattern) => pattern.test(entry.event))
}
