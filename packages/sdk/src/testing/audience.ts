import type { Caller } from './caller.js'
import type { GatewayEvent } from './event-log.js'
import type { OperationId } from './operation-types.js'
import { embedCovers, mayUse } from './policy.js'
import { componentEvents } from './requests.gen.js'
import { redacts, withoutNumbers } from './redact.js'
import { rowOf } from './route.js'
import type { Schemas, World } from './world.js'

/** What a stream asked for. */
export interface Subscription {
  readonly scope: 'organization' | 'session' | 'firehose'
  readonly sessions: ReadonlySet<string> | undefined
  readonly types: ReadonlySet<string> | undefined
}

type Resource = Schemas['ResourceChangedPayload']['resource']

/** The operation that answers each resource: whoever may call it may know of its changes. */
const readers: Readonly<Record<Resource, OperationId>> = {
  sessions: 'getSession',
  'api-keys': 'listApiKeys',
  webhooks: 'listWebhooks',
  deliveries: 'listDeliveries',
  organizations: 'getOrganization',
  members: 'listMembers',
  invitations: 'listInvitations',
  'embed-tokens': 'listEmbedTokens',
  users: 'listUsers',
  gateways: 'listGateways',
}

/** What a stream is told of an event: all of it, that it happened (`redacted`), or nothing. */
export function viewOf(event: GatewayEvent, caller: Caller, wanted: Subscription, world: World): object | undefined {
  const session = sessionOf(event)
  if (wanted.types && !wanted.types.has(event.event)) return undefined
  if (wanted.sessions && (session === undefined || !wanted.sessions.has(session))) return undefined
  if (wanted.scope === 'firehose') return forFirehose(event)
  if (event.organization !== undefined && event.organization !== caller.organizationId) {
    return isMember(event, caller, world) ? event : undefined
  }
  if (event.organization === undefined) return undefined
  if (caller.kind === 'embed') return forEmbed(event, caller, session)
  if (isSecret(event))
    return caller.kind !== 'impersonation' && caller.capabilities.includes('manage') ? event : undefined
  if (event.event === 'resource.changed') {
    return mayUse(caller, rowOf(readers[event.payload.resource])) ? event : undefined
  }
  return event.event === 'webhook.disabled' && !caller.capabilities.includes('manage') ? undefined : event
}

function sessionOf(event: GatewayEvent): string | undefined {
  if (event.event === 'resource.changed' && event.payload.resource === 'sessions') return event.payload.id
  return event.session
}

/** Codes link a phone: they are for those who may do that, and for no view over all organizations. */
function isSecret(event: GatewayEvent): boolean {
  return event.event === 'auth.qr' || (event.event === 'auth.code' && 'code' in event.payload)
}

/** Super admins see the state of the platform; content and codes are announced, not shown. */
function forFirehose(event: GatewayEvent): object {
  const open = event.event === 'session.status' || event.event === 'webhook.disabled' || event.event === 'audit'
  if (open) return event
  if (event.event !== 'resource.changed') return { ...event, payload: { redacted: true } }
  const { resource, id, change } = event.payload
  const shown = resource === 'sessions' || resource === 'users' || resource === 'gateways'
  return shown ? event : { ...event, payload: { resource, id, change } }
}

function forEmbed(event: GatewayEvent, caller: Caller, session: string | undefined): object | undefined {
  if (session === undefined) return undefined
  if (event.event === 'resource.changed' && event.payload.resource !== 'sessions') return undefined
  const names = Object.entries(componentEvents).flatMap(([name, types]) =>
    (types as readonly string[]).includes(event.event) ? [name] : [],
  )
  if (!embedCovers(caller, names, session)) return undefined
  return redacts(caller, names, session) ? { ...event, payload: withoutNumbers(event.payload) } : event
}

/** The list of one's own organizations is not of one organization. */
function isMember(event: GatewayEvent, caller: Caller, world: World): boolean {
  if (event.event !== 'resource.changed' || event.payload.resource !== 'organizations') return false
  const { id } = event.payload
  return world.memberships.some((m) => m.organizationId === id && m.userId === caller.userId)
}
