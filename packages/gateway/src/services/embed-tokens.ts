import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { forbidden, notFound } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import { hashSecret, mintSecret } from '../identity/opaque-secret.js'
import { bond } from '../identity/revocations.js'
import { resourceChanged } from '../storage/event-sink.js'
import { newId } from '../storage/ids.js'
import { decodeCursor, pageLimit, pageOf } from '../storage/page.js'
import type { EmbedTokenRow } from '../storage/repositories/credentials.js'
import { checkGrants, checkOrigins, namedSessions } from './embed-rules.js'
import type { Page, PageQuery } from './page-query.js'
import { personRefs } from './people.js'
import type { Requester } from './requester.js'

type Schemas = components['schemas']

/** Short-lived tokens with which pages of other companies show components. */
export interface EmbedTokenService {
  /** Tokens that still work, newest first. */
  list(reach: Reach, query: PageQuery): Promise<Page<Schemas['EmbedToken']>>
  mint(requester: Requester, reach: Reach, body: Schemas['CreateEmbedTokenBody']): Promise<Schemas['EmbedTokenCreated']>
  revoke(requester: Requester, reach: Reach, id: string): Promise<void>
}

const DEFAULT_SECONDS = 600
/** How long after its end a page may still read why its token is refused. */
const ORIGIN_GRACE_MS = 3_600_000

type Deps = Pick<Core, 'storage' | 'unit' | 'clock' | 'audit' | 'revocations'>

export function createEmbedTokenService({ storage, unit, clock, audit, revocations }: Deps): EmbedTokenService {
  const { db } = storage

  async function present(rows: readonly EmbedTokenRow[]): Promise<Schemas['EmbedToken'][]> {
    const people = rows.flatMap((row) => (row.minted_by_kind === 'user' ? [row.minted_by] : []))
    const person = await personRefs(db, people)
    return rows.map((row) => ({
      id: row.id,
      organizationId: row.organization_id,
      subject: JSON.parse(row.subject) as Schemas['EmbedSubject'],
      components: JSON.parse(row.components) as Schemas['EmbedComponents'],
      allowedOrigins: JSON.parse(row.allowed_origins) as string[],
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      ...(row.minted_by_kind === 'user' ? { createdBy: person(row.minted_by) } : {}),
      ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at }),
    }))
  }

  async function refuseForeignSessions(organizationId: string, sessions: readonly string[]): Promise<void> {
    if (sessions.length === 0) return
    const rows = await db
      .selectFrom('sessions')
      .select('id')
      .where('organization_id', '=', organizationId)
      .where('id', 'in', sessions)
      .execute()
    if (rows.length < sessions.length) throw notFound('There is no such session.')
  }

  return {
    async list(reach, query) {
      const limit = pageLimit(query.limit)
      let select = db
        .selectFrom('embed_tokens')
        .selectAll()
        .where('organization_id', '=', reach.organizationId ?? '')
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', clock.now())
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

    mint: (requester, reach, body) =>
      unit.write(async (tx) => {
        const { principal } = requester
        const organizationId = reach.organizationId ?? ''
        checkOrigins(body.allowedOrigins)
        checkGrants(body.components)
        if (body.components['session-pairing'] && !principal.can('manage')) {
          throw forbidden('Linking a session needs the capability "manage".', {
            reason: 'capability',
            capability: 'manage',
          })
        }
        await refuseForeignSessions(organizationId, namedSessions(body.components))
        const token = mintSecret('wge_')
        const now = clock.now()
        const row: EmbedTokenRow = {
          id: newId('emb_'),
          organization_id: organizationId,
          secret_hash: hashSecret(token),
          subject: JSON.stringify(body.subject),
          components: JSON.stringify(body.components),
          allowed_origins: JSON.stringify(body.allowedOrigins),
          minted_by_kind: principal.kind === 'key' ? 'key' : 'user',
          minted_by: principal.id,
          created_at: now,
          expires_at: now + (body.expiresInSeconds ?? DEFAULT_SECONDS) * 1000,
          last_used_at: null,
          revoked_at: null,
        }
        await tx.db.insertInto('embed_tokens').values(row).execute()
        const origins = [...new Set(body.allowedOrigins)]
        const until = row.expires_at + ORIGIN_GRACE_MS
        await tx.db
          .insertInto('embed_origins')
          .values(origins.map((origin) => ({ token_id: row.id, origin, until })))
          .execute()
        const [shown] = await present([row])
        if (!shown) throw notFound()
        tx.emit(resourceChanged('embed-tokens', row.id, 'created', organizationId, shown))
        await audit.record(tx, {
          principal,
          action: 'embed_token.mint',
          target: { kind: 'embed_token', id: row.id },
          organizationId,
          details: { subject: body.subject, components: body.components, allowedOrigins: body.allowedOrigins },
          request: requester,
        })
        return { ...shown, token }
      }),

    revoke: (requester, reach, id) =>
      unit.write(async (tx) => {
        const organizationId = reach.organizationId ?? ''
        const revoked = await tx.db
          .updateTable('embed_tokens')
          .set({ revoked_at: clock.now() })
          .where('id', '=', id)
          .where('organization_id', '=', organizationId)
          .where('revoked_at', 'is', null)
          .returning('id')
          .executeTakeFirst()
        if (!revoked) throw notFound('There is no such embed token.')
        tx.emit(resourceChanged('embed-tokens', id, 'deleted', organizationId))
        await audit.record(tx, {
          principal: requester.principal,
          action: 'embed_token.revoke',
          target: { kind: 'embed_token', id },
          organizationId,
          request: requester,
        })
        await revocations.end(tx, bond.embed(id), 'revoked')
      }),
  }
}
