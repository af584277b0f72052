/** The events of the deployed gateway: what `*` means in a webhook. */
export const DEPLOYED_EVENTS = [
  'session.status',
  'auth.qr',
  'auth.code',
  'message',
  'message.from_me',
  'message.status',
  'message.reaction',
  'message.edited',
  'message.revoked',
  'poll.vote',
  'poll.recap',
  'presence.update',
  'group.update',
  'group.participant',
  'chat.update',
  'contact.update',
  'call.incoming',
  'newsletter.update',
] as const

/** Events of ours; a webhook receives them only when it names them. */
export const ADDED_EVENTS = ['resource.changed', 'webhook.disabled'] as const

/** Events of the platform itself: the firehose only. */
export const PLATFORM_EVENTS = ['audit'] as const

const deployed: ReadonlySet<string> = new Set(DEPLOYED_EVENTS)
const subscribable: ReadonlySet<string> = new Set([...DEPLOYED_EVENTS, ...ADDED_EVENTS])
const known: ReadonlySet<string> = new Set([...subscribable, ...PLATFORM_EVENTS])

/** Whether `*` covers an event. */
export function isDeployedEvent(name: string): boolean {
  return deployed.has(name)
}

/** Whether a webhook can name an event. */
export function isSubscribableEvent(name: string): boolean {
  return subscribable.has(name)
}

/** Whether a stream can be filtered by this name. */
export function isKnownEvent(name: string): boolean {
  return known.has(name)
}
