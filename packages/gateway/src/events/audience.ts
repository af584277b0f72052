import type { OperationId } from '../http/operation-types.js'
import { policies } from '../http/policy.js'
import type { EmbedComponent, Principal } from '../identity/principal.js'
import { componentReceives } from './component-events.js'
import { isDeployedEvent } from './event-names.js'
import type { EventView, OutgoingEvent } from './outgoing-event.js'

/** What one stream asked for, after validation. */
export interface Subscription {
  readonly scope: 'organization' | 'session' | 'firehose'
  /** The organization read; null for the firehose. */
  readonly organizationId: string | null
  /** Only these sessions; null: all. */
  readonly sessions: ReadonlySet<string> | null
  /** Only these event names; null: all. */
  readonly events: ReadonlySet<string> | null
}

/** The operation that reads each resource: who may call it is told of changes. Absent: nobody inside an organization. */
const READ_BY: Readonly<Record<string, OperationId>> = {
  sessions: 'getSession',
  organizations: 'getOrganization',
  members: 'listMembers',
  'api-keys': 'listApiKeys',
  webhooks: 'getWebhook',
  deliveries: 'getDelivery',
  'embed-tokens': 'listEmbedTokens',
  invitations: 'listInvitations',
}

/**
 * Decides, for one stream, which events it receives and which view of each. Everything that does not change during the
 * stream is decided once.
 */
export class Audience {
  readonly #subscription: Subscription
  readonly #principal: Principal
  readonly #firehoseView: EventView

  constructor(principal: Principal, subscription: Subscription, options: { readonly adminContent: boolean }) {
    this.#principal = principal
    this.#subscription = subscription
    this.#firehoseView = options.adminContent ? 'firehose-content' : 'firehose'
  }

  /** The view this reader gets, or undefined when the event is not for it. `now` decides whether a code still counts. */
  view(event: OutgoingEvent, now: number): EventView | undefined {
    const { entry } = event
    const { scope, organizationId, events } = this.#subscription
    // 1. A test event belongs to its webhook alone.
    if (entry.webhookId !== null) return undefined
    if (events !== null && !events.has(entry.event)) return undefined
    if (!this.#inSessions(event)) return undefined
    // 2. The firehose has everything, without codes.
    if (scope === 'firehose') return this.#firehoseView
    // 3. Everybody else has one organization's events.
    if (entry.organizationId === null || entry.organizationId !== organizationId) return undefined
    // 4. A code that cannot be used any more is no news.
    if (entry.secret && (entry.secret.payload === null || entry.secret.until <= now)) return undefined
    return this.#principal.kind === 'embed' ? this.#embedView(event) : this.#memberView(event)
  }

  #inSessions(event: OutgoingEvent): boolean {
    const { sessions } = this.#subscription
    if (sessions === null) return true
    const session = sessionOf(event)
    return session !== null && sessions.has(session)
  }

  #memberView(event: OutgoingEvent): EventView | undefined {
    const { entry, resource } = event
    const principal = this.#principal
    // 5. Codes link a phone: for those who may, and never for an admin in somebody else's clothes.
    if (entry.secret) return principal.can('manage') && !principal.impersonation ? 'full' : undefined
    // 6. Deployed events are what the `events` capability is.
    if (isDeployedEvent(entry.event)) return 'full'
    // 7. Changes of resources go to those who may read them.
    if (resource) return this.#mayRead(resource.name) ? 'full' : undefined
    // 8. What is left is about webhooks.
    return principal.can('manage') ? 'full' : undefined
  }

  #mayPair(session: string | null): boolean {
    return session !== null && this.#principal.embed?.pairing.has(session) === true
  }

  #mayRead(resource: string): boolean {
    const operation = Object.hasOwn(READ_BY, resource) ? READ_BY[resource] : undefined
    if (operation === undefined) return false
    const { capability, credentials } = policies[operation]
    const principal = this.#principal
    if (!credentials.includes(principal.kind === 'key' ? 'apiKey' : 'user')) return false
    if (capability === 'owner') return principal.orgRole === 'owner'
    if (capability === 'admin') return principal.superAdmin
    return capability === 'none' || principal.can(capability)
  }

  #embedView(event: OutgoingEvent): EventView | undefined {
    const session = sessionOf(event)
    if (event.entry.secret && !this.#mayPair(session)) return undefined
    let view: EventView | undefined
    for (const [name, component] of this.#principal.embed?.components ?? []) {
      if (!covers(component, session) || !componentReceives(name, event)) continue
      // 9. What one component may show in full is not hidden because another one hides it.
      if (component.redact === null) return 'full'
      view = 'without-numbers'
    }
    return view
  }
}

function covers(component: EmbedComponent, session: string | null): boolean {
  return session !== null && (component.sessions === null || component.sessions.has(session))
}

/** The session an event is about: its own, or the one that a `resource.changed` names. */
function sessionOf({ entry, resource }: OutgoingEvent): string | null {
  return resource?.name === 'sessions' ? resource.id : entry.sessionId
}
