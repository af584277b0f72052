import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { forbidden, notFound, validationError } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import type { Capability } from '../identity/capabilities.js'
import { hashSecret, mintSecret } from '../identity/opaque-secret.js'
import { bond } from '../identity/revocations.js'
import { resourceChanged } from '../storage/event-sink.js'
import { newId } from '../storage/ids.js'
import { decodeCursor, pageLimit, pageOf } from '../storage/page.js'
import type { ApiKeyRow } from '../storage/repositories/credentials.js'
import type { Page, PageQuery } from './page-query.js'
import { personRefs } from './people.js'
import type { Requester } from './requester.js'
import { revokeEmbedTokensOf } from './revoke-credentials.js'

type Schemas = components['schemas']

/** Keys with which programs call the gateway for one organization. */
export interface ApiKeyService {
  /** Keys that are not revoked, newest first. */
  list(reach: Reach, query: PageQuery): Promise<Page<Schemas['ApiKey']>>
  /** The answer holds the secret, for the only time. */
  create(requester: Requester, reach: Reach, body: Schemas['CreateApiKeyBody']): Promise<Schemas['ApiKeyCreated']>
  /** Takes effect at once, open streams and minted embed tokens included. */
  revoke(requester: Requester, reach: Reach, id: string): Promise<void>
}

const PREFIX_LENGTH = 7

type Deps = Pick<Core, 'storage' | 'unit' | 'clock' | 'audit' | 'revocations'>

export function createApiKeyService({ storage, unit, clock, audit, revocations }: Deps): ApiKeyService {
  const { db } = storage

  async function present(rows: readonly ApiKeyRow[]): Promise<Schemas['ApiKey'][]> {
    const person = await personRefs(
      db,
      rows.map((row) => row.created_by),
    )
    return rows.map((row) => ({
      id: row.id,
      organizationId: row.organization_id,
      name: row.name,
      prefix: row.prefix,
      lastFour: row.last_four,
      capabilities: JSON.parse(row.capabilities) as Capability[],
      createdAt: row.created_at,
      createdBy: person(row.created_by),
      ...(row.expires_at === null ? {} : { expiresAt: row.expires_at }),
      ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at }),
    }))
  }

  return {
    async list(reach, query) {
      const limit = pageLimit(query.limit)
      let select = db
        .selectFrom('api_keys')
        .selectAll()
        .where('organization_id', '=', reach.organizationId ?? '')
        .where('revoked_at', 'is', null)
        .orderBy('id', 'desc')
        .limit(limit + 1)
      if (query.cursor !== undefined) select = select.where('id', '<', String(decodeCursor(query.cursor, 1)[0]))
      const { data, ...rest } = pageOf(
        await select.execute(),
        limit,
        (row) => row,
        (row) => [row.id],
      )
      return { data: await present(data), ...rest }
    },

    create: (requester, reach, body) =>
      unit.write(async (tx) => {
        const { principal } = requester
        const organizationId = reach.organizationId ?? ''
        const now = clock.now()
        const beyond = body.capabilities.filter((capability) => !principal.can(capability))
        if (beyond.length > 0) throw forbidden(`You cannot grant what you lack: ${beyond.join(', ')}.`)
        if (body.expiresAt !== undefined && body.expiresAt <= now) {
          throw validationError(['body.expiresAt: must be in the future'])
        }
        const secret = mintSecret('wa_')
        const row: ApiKeyRow = {
          id: newId('key_'),
          organization_id: organizationId,
          name: body.name,
          prefix: secret.slice(0, PREFIX_LENGTH),
          last_four: secret.slice(-4),
          secret_hash: hashSecret(secret),
          capabilities: JSON.stringify(body.capabilities),
          created_by: principal.id,
          created_at: now,
          expires_at: body.expiresAt ?? null,
          last_used_at: null,
          revoked_at: null,
        }
        await tx.db.insertInto('api_keys').values(row).execute()
        const [key] = await present([row])
        if (!key) throw notFound()
        tx.emit(resourceChanged('api-keys', row.id, 'created', organizationId, key))
        await audit.record(tx, {
          principal,
          action: 'api_key.create',
          target: { kind: 'api_key', id: row.id, name: row.name },
          organizationId,
          details: { capabilities: body.capabilities, lastFour: row.last_four },
          request: requester,
        })
        return { ...key, secret }
      }),

    revoke: (requester, reach, id) =>
      unit.write(async (tx) => {
        const organizationId = reach.organizationId ?? ''
        const now = clock.now()
        const revoked = await tx.db
          .updateTable('api_keys')
          .set({ revoked_at: now })
          .where('id', '=', id)
          .where('organization_id', '=', organizationId)
          .where('revoked_at', 'is', null)
          .returning('name')
          .executeTakeFirst()
        if (!revoked) throw notFound('There is no such key.')
        await revokeEmbedTokensOf(tx, organizationId, [id], now)
        tx.emit(resourceChanged('api-keys', id, 'deleted', organizationId))
        await audit.record(tx, {
          principal: requester.principal,
          action: 'api_key.revoke',
          target: { kind: 'api_key', id, name: revoked.name },
          organizationId,
          request: requester,
        })
        await revocations.end(tx, bond.key(id), 'revoked')
      }),
  }
}
