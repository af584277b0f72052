import type { ElementStatus } from './base/element-status.js'

/** How every public event travels: through shadow roots, up to the host. */
const OUTWARD: EventInit = { bubbles: true, composed: true }
/** About to happen; `preventDefault()` stops it. */
const CANCELABLE: EventInit = { bubbles: true, composed: true, cancelable: true }

/** `wg-ready`: the element's first data is on the screen. Does not bubble. */
export class ElementReadyEvent extends Event {
  constructor() {
    super('wg-ready')
  }
}

/** `wg-error`: the element could not load. Does not bubble. */
export class ElementErrorEvent extends Event {
  constructor(readonly error: unknown) {
    super('wg-error')
  }
}

/** `wg-status-changed`: the element's `status` has changed. Does not bubble. */
export class ElementStatusChangedEvent extends Event {
  constructor(readonly status: ElementStatus) {
    super('wg-status-changed')
  }
}

/** Where a `wg-navigate` wants to go: a page of the dashboard and what to show on it. */
export interface NavigateTarget {
  readonly page:
    | 'sessions'
    | 'viewer'
    | 'contacts'
    | 'api-keys'
    | 'webhooks'
    | 'members'
    | 'audit'
    | 'users'
    | 'all-sessions'
    | 'nodes'
    | 'admin-number'
    | 'events'
    | 'all-audit'
  readonly sessionId?: string
  readonly chatJid?: string
  readonly messageId?: string
  readonly contactJid?: string
}

/** `wg-navigate`: the person asked for another page. The host decides; without a listener nothing happens. */
export class NavigateEvent extends Event {
  constructor(readonly to: NavigateTarget) {
    super('wg-navigate', CANCELABLE)
  }
}

/** `wg-token-refreshed`: the provider fetched a new token. Carries no token. */
export class TokenRefreshedEvent extends Event {
  constructor(readonly reason: string) {
    super('wg-token-refreshed', OUTWARD)
  }
}

/** `wg-logged-out`: the credential has ended and no new one was given. */
export class LoggedOutEvent extends Event {
  constructor() {
    super('wg-logged-out', OUTWARD)
  }
}

/** `wg-organization-select`: another organization was chosen. */
export class OrganizationSelectEvent extends Event {
  constructor(readonly organizationId: string) {
    super('wg-organization-select', CANCELABLE)
  }
}

/** `wg-session-select`: a session was activated. */
export class SessionSelectEvent extends Event {
  constructor(readonly sessionId: string) {
    super('wg-session-select', CANCELABLE)
  }
}

/** `wg-session-delete`: a session is about to be deleted; the person has confirmed. */
export class SessionDeleteEvent extends Event {
  constructor(readonly sessionId: string) {
    super('wg-session-delete', CANCELABLE)
  }
}

/** `wg-session-linked`: a phone has been linked to the session. */
export class SessionLinkedEvent extends Event {
  constructor(
    readonly sessionId: string,
    readonly jid: string | undefined,
  ) {
    super('wg-session-linked', OUTWARD)
  }
}

/** `wg-pairing-expired`: every code of the attempt has run out. */
export class PairingExpiredEvent extends Event {
  constructor(readonly sessionId: string) {
    super('wg-pairing-expired', OUTWARD)
  }
}

/** How far linking had come. */
export type PairingStep = 'starting' | 'qr' | 'code' | 'linking'

/** `wg-pairing-cancelled`: the person stopped linking. */
export class PairingCancelledEvent extends Event {
  constructor(
    readonly sessionId: string,
    readonly step: PairingStep,
  ) {
    super('wg-pairing-cancelled', OUTWARD)
  }
}

/** `wg-api-key-created`: id and prefix of the new key, never the secret. */
export class ApiKeyCreatedEvent extends Event {
  constructor(
    readonly keyId: string,
    readonly prefix: string,
  ) {
    super('wg-api-key-created', OUTWARD)
  }
}

/** `wg-api-key-revoked`: the key no longer works. */
export class ApiKeyRevokedEvent extends Event {
  constructor(readonly keyId: string) {
    super('wg-api-key-revoked', OUTWARD)
  }
}

/** `wg-invitation-created`: somebody was invited. Carries the id, never the link. */
export class InvitationCreatedEvent extends Event {
  constructor(readonly invitationId: string) {
    super('wg-invitation-created', OUTWARD)
  }
}

/** `wg-invitation-revoked`: an invitation was taken back. */
export class InvitationRevokedEvent extends Event {
  constructor(readonly invitationId: string) {
    super('wg-invitation-revoked', OUTWARD)
  }
}

/** `wg-member-removed`: somebody was removed from the organization, or left it. */
export class MemberRemovedEvent extends Event {
  constructor(readonly userId: string) {
    super('wg-member-removed', OUTWARD)
  }
}

/** `wg-webhook-saved`: a webhook was created or changed. */
export class WebhookSavedEvent extends Event {
  constructor(readonly webhookId: string) {
    super('wg-webhook-saved', OUTWARD)
  }
}

/** `wg-webhook-deleted`: a webhook was deleted. */
export class WebhookDeletedEvent extends Event {
  constructor(readonly webhookId: string) {
    super('wg-webhook-deleted', OUTWARD)
  }
}

/** `wg-webhook-select`: a webhook was activated. */
export class WebhookSelectEvent extends Event {
  constructor(readonly webhookId: string | undefined) {
    super('wg-webhook-select', CANCELABLE)
  }
}

/** `wg-delivery-replayed`: a delivery was queued again. */
export class DeliveryReplayedEvent extends Event {
  constructor(
    readonly webhookId: string,
    readonly deliveryId: string,
  ) {
    super('wg-delivery-replayed', OUTWARD)
  }
}

/** `wg-chat-select`: a chat was activated. */
export class ChatSelectEvent extends Event {
  constructor(
    readonly sessionId: string,
    readonly chatJid: string,
  ) {
    super('wg-chat-select', CANCELABLE)
  }
}

/** `wg-message-visible`: a message came into view. */
export class MessageVisibleEvent extends Event {
  constructor(
    readonly sessionId: string,
    readonly chatJid: string,
    readonly messageId: string,
  ) {
    super('wg-message-visible', OUTWARD)
  }
}

/** `wg-contact-select`: a person or a group was activated. */
export class ContactSelectEvent extends Event {
  constructor(
    readonly sessionId: string,
    readonly jid: string,
  ) {
    super('wg-contact-select', CANCELABLE)
  }
}

/** `wg-user-impersonate`: a super admin is about to act as somebody else. */
export class UserImpersonateEvent extends Event {
  constructor(
    readonly userId: string,
    readonly reason: string,
  ) {
    super('wg-user-impersonate', CANCELABLE)
  }
}

/** `wg-user-impersonated`: the gateway granted it. Carries the impersonation's id, never a token. */
export class UserImpersonatedEvent extends Event {
  constructor(
    readonly userId: string,
    readonly impersonationId: string,
    readonly endsAt: number,
  ) {
    super('wg-user-impersonated', OUTWARD)
  }
}

/** `wg-impersonation-ended`: one acts as oneself again, by the button or because the time was up. */
export class ImpersonationEndedEvent extends Event {
  constructor(readonly impersonationId: string) {
    super('wg-impersonation-ended', OUTWARD)
  }
}

/** `wg-event-select`: a line of the event monitor was activated. */
export class EventSelectEvent extends Event {
  constructor(readonly eventId: string) {
    super('wg-event-select', CANCELABLE)
  }
}

declare global {
  interface HTMLElementEventMap {
    'wg-ready': ElementReadyEvent
    'wg-error': ElementErrorEvent
    'wg-status-changed': ElementStatusChangedEvent
    'wg-navigate': NavigateEvent
    'wg-token-refreshed': TokenRefreshedEvent
    'wg-logged-out': LoggedOutEvent
    'wg-organization-select': OrganizationSelectEvent
    'wg-session-select': SessionSelectEvent
    'wg-session-delete': SessionDeleteEvent
    'wg-session-linked': SessionLinkedEvent
    'wg-pairing-expired': PairingExpiredEvent
    'wg-pairing-cancelled': PairingCancelledEvent
    'wg-api-key-created': ApiKeyCreatedEvent
    'wg-api-key-revoked': ApiKeyRevokedEvent
    'wg-invitation-created': InvitationCreatedEvent
    'wg-invitation-revoked': InvitationRevokedEvent
    'wg-member-removed': MemberRemovedEvent
    'wg-webhook-saved': WebhookSavedEvent
    'wg-webhook-deleted': WebhookDeletedEvent
    'wg-webhook-select': WebhookSelectEvent
    'wg-delivery-replayed': DeliveryReplayedEvent
    'wg-chat-select': ChatSelectEvent
    'wg-message-visible': MessageVisibleEvent
    'wg-contact-select': ContactSelectEvent
    'wg-user-impersonate': UserImpersonateEvent
    'wg-user-impersonated': UserImpersonatedEvent
    'wg-impersonation-ended': ImpersonationEndedEvent
    'wg-event-select': EventSelectEvent
  }
}
