import { page } from '../page.js'
import { forbidden, notFound } from '../problem.js'
import type { Schemas, World } from '../world.js'
import type { Handlers } from './handler.js'

type EmbedTokenRow = World['embedTokens'] extends Map<string, infer Row> ? Row : never

function shownToken({ token: _token, ...row }: EmbedTokenRow): Schemas['EmbedToken'] {
  return row
}

/** Embed tokens of the organization. */
export const embedTokens: Handlers = {
  listEmbedTokens: ({ core, caller, query }) => {
    const rows = [...core.world.embedTokens.values()].filter((row) => row.organizationId === caller.organizationId)
    return page(rows.map(shownToken).toReversed(), query, (row) => row.id)
  },
  createEmbedToken: ({ core, caller, body }) => {
    const { world } = core
    const named = Object.values(body.components).flatMap((grant) => grant.sessions ?? [])
    for (const id of named) {
      if (world.sessions.get(id)?.organizationId !== caller.organizationId) throw notFound('session')
    }
    if (body.components['session-pairing'] && !caller.capabilities.includes('manage')) {
      throw forbidden('Linking phones needs "manage".', { capability: 'manage' })
    }
    const now = core.now()
    const creator = world.users.get(caller.userId ?? '')
    const row: EmbedTokenRow = {
      id: world.ids.next('emb_'),
      organizationId: caller.organizationId ?? '',
      subject: body.subject,
      components: body.components,
      allowedOrigins: [...body.allowedOrigins],
      createdAt: now,
      expiresAt: now + (body.expiresInSeconds ?? 600) * 1000,
      token: world.ids.next('wge_'),
      ...(creator ? { createdBy: { id: creator.id, name: creator.name } } : {}),
    }
    world.embedTokens.set(row.id, row)
    core.changed('embed-tokens', row.id, 'created', row.organizationId, shownToken(row))
    core.audit(caller, 'embed_token.create', { kind: 'embed_token', id: row.id }, row.organizationId)
    return row
  },
  revokeEmbedToken: ({ core, caller, params }) => {
    const row = core.world.embedTokens.get(params.id)
    if (!row || row.organizationId !== caller.organizationId) throw notFound('embed token')
    core.world.embedTokens.delete(params.id)
    core.changed('embed-tokens', params.id, 'deleted', caller.organizationId)
    core.streams.revoke('revoked', (other) => other.embedToken?.id === params.id)
  },
}
