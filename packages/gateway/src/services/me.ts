import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import type { Principal } from '../identity/principal.js'
import { findApiKey } from '../storage/repositories/credentials.js'

type Me = components['schemas']['Principal']

/** Extensions of the deployed contract that this gateway serves. */
const features = [
  'organizations',
  'api-keys',
  'embed-tokens',
  'session-reasons',
  'session-update',
  'events-sse',
  'events-websocket',
  'event-cursors',
  'webhook-deliveries',
  'webhook-secrets',
  'message-details',
  'chat-last-message',
  'list-queries',
  'admin-users',
  'admin-gateways',
  'admin-number',
  'audit',
  'impersonation',
] as const

/** Tells a caller who they are. */
export type DescribeCaller = (principal: Principal) => Promise<Me>

export function createDescribeCaller({ storage, clock }: Pick<Core, 'storage' | 'clock'>): DescribeCaller {
  const { db } = storage

  async function organizationOf({ organizationId }: Principal): Promise<Me['organization']> {
    if (organizationId === null) return undefined
    return db.selectFrom('organizations').select(['id', 'name']).where('id', '=', organizationId).executeTakeFirst()
  }

  async function credentialOf(principal: Principal): Promise<Partial<Me>> {
    const { kind, id, name, email, embed } = principal
    if (kind === 'key') {
      const key = await findApiKey(db, id)
      return { apiKey: { id, name, lastFour: key?.last_four ?? '' } }
    }
    if (embed) return { embedToken: { id, subject: embed.subject, components: grantsOf(principal) } }
    return { user: email === null ? { id, name } : { id, name, email } }
  }

  return async (principal) => {
    const organization = await organizationOf(principal)
    const { orgRole, impersonation } = principal
    return {
      kind: ({ user: 'user', key: 'api_key', embed: 'embed_token', nobody: 'user' } as const)[principal.kind],
      role: principal.superAdmin ? 'super_admin' : 'user',
      capabilities: [...principal.capabilities],
      features: [...features],
      serverTime: clock.now(),
      ...(await credentialOf(principal)),
      ...(organization === undefined ? {} : { organization }),
      ...(orgRole === null ? {} : { orgRole }),
      ...(impersonation === null ? {} : { impersonation }),
    }
  }
}

function grantsOf({ embed }: Principal): components['schemas']['EmbedComponents'] {
  const entries = [...(embed?.components ?? [])].map(([name, grant]) => [
    name,
    {
      ...(grant.sessions ? { sessions: [...grant.sessions] } : {}),
      ...(grant.redact ? { redact: grant.redact } : {}),
    },
  ])
  return Object.fromEntries(entries) as components['schemas']['EmbedComponents']
}
