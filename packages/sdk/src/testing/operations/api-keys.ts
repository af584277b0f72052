import { matches, page } from '../page.js'
import { forbidden, notFound } from '../problem.js'
import type { Schemas, World } from '../world.js'
import type { Handlers } from './handler.js'

type ApiKeyRow = World['apiKeys'] extends Map<string, infer Row> ? Row : never

/** A key as lists show it: without its secret. */
export function shownKey({ secret: _secret, ...key }: ApiKeyRow): Schemas['ApiKey'] {
  return key
}

/** API keys of the organization. */
export const apiKeys: Handlers = {
  listApiKeys: ({ core, caller, query }) => {
    const rows = [...core.world.apiKeys.values()]
      .filter((key) => key.organizationId === caller.organizationId && matches(query.q, key.name, key.lastFour))
      .map(shownKey)
    return page(rows.toReversed(), query, (key) => key.id)
  },
  createApiKey: ({ core, caller, body }) => {
    const { world } = core
    const beyond = body.capabilities.filter((capability) => !caller.capabilities.includes(capability))
    if (beyond.length > 0) throw forbidden('A key cannot do more than its creator.', { capabilities: beyond })
    const creator = world.users.get(caller.userId ?? '')
    const secret = `wa_${world.ids.next('FAKE').padEnd(40, 'x')}`
    const row: ApiKeyRow = {
      id: world.ids.next('key_'),
      organizationId: caller.organizationId ?? '',
      name: body.name,
      prefix: secret.slice(0, 7),
      lastFour: secret.slice(-4),
      capabilities: [...body.capabilities],
      createdAt: core.now(),
      secret,
      ...(creator ? { createdBy: { id: creator.id, name: creator.name } } : {}),
      ...(body.expiresAt === undefined ? {} : { expiresAt: body.expiresAt }),
    }
    world.apiKeys.set(row.id, row)
    core.changed('api-keys', row.id, 'created', row.organizationId, shownKey(row))
    core.audit(caller, 'api_key.create', { kind: 'api_key', id: row.id, name: row.name }, row.organizationId)
    return row
  },
  revokeApiKey: ({ core, caller, params }) => {
    const row = core.world.apiKeys.get(params.id)
    if (!row || row.organizationId !== caller.organizationId) throw notFound('key')
    core.world.apiKeys.delete(params.id)
    core.changed('api-keys', params.id, 'deleted', caller.organizationId)
    core.audit(caller, 'api_key.revoke', { kind: 'api_key', id: params.id }, caller.organizationId)
    core.streams.revoke('revoked', (other) => other.apiKeyId === params.id)
  },
}
