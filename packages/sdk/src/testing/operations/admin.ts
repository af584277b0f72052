import { updateUser, withOrganizations } from '../actions/accounts.js'
import { beginPairing, issuePairingCode } from '../actions/pairing.js'
import { isPaired } from '../actions/sessions.js'
import type { Caller } from '../caller.js'
import type { Core } from '../core.js'
import { matches, page } from '../page.js'
import { conflict, forbidden, notFound } from '../problem.js'
import type { Schemas } from '../world.js'
import type { Handlers } from './handler.js'
import { homeOf, mintLogin } from './identity.js'

const impersonationMs = 30 * 60_000

function userOf(core: Core, id: string): Schemas['User'] {
  const user = core.world.users.get(id)
  if (!user) throw notFound('account')
  return user
}

function notOneself(caller: Caller, user: Schemas['User']): void {
  if (caller.userId === user.id) throw conflict('This is your own account.')
}

function gatewayOf(core: Core, id: string, state: Schemas['Gateway']['state']): Schemas['Gateway'] {
  const known = core.world.gateways.get(id)
  if (!known) throw notFound('gateway node')
  const row = { ...known, state, lastSeenAt: core.now() }
  core.world.gateways.set(id, row)
  core.changed('gateways', id, 'updated', undefined, row)
  return row
}

function adminNumber(core: Core): Schemas['AdminNumber'] {
  const session = core.world.sessions.get(core.world.adminSessionId ?? '')
  if (!session) throw notFound('admin number')
  const { qr, code } = core.world.pairings.get(session.id) ?? {}
  return {
    session,
    ...(qr ? { qr: { ...qr } } : {}),
    ...(code ? { pairingCode: { code: code.code, expiresAt: code.expiresAt } } : {}),
  }
}

function unlinked(core: Core): Schemas['WASession'] {
  const { session } = adminNumber(core)
  if (isPaired(session)) throw conflict('The admin number is already linked.')
  return session
}

/** What super admins do. */
export const admin: Handlers = {
  listUsers: ({ core, query }) => {
    const rows = [...core.world.users.values()]
      .filter((user) => matches(query.q, user.name, user.email, user.id))
      .map((user) => withOrganizations(core, user))
    return page(rows, query, (user) => user.id)
  },
  updateUser: ({ core, caller, params, body }) => {
    const user = userOf(core, params.id)
    notOneself(caller, user)
    core.audit(caller, 'user.role', { kind: 'user', id: user.id, name: user.name })
    return updateUser(core, user.id, { role: body.role })
  },
  banUser: ({ core, caller, params, body }) => {
    const user = userOf(core, params.id)
    notOneself(caller, user)
    core.audit(caller, 'user.ban', { kind: 'user', id: user.id, name: user.name })
    const banned = updateUser(core, user.id, { banned: true, banReason: body.reason, banExpiresAt: body.until })
    core.streams.revoke('banned', (other) => other.userId === user.id)
    return banned
  },
  unbanUser: ({ core, caller, params }) => {
    const user = userOf(core, params.id)
    core.audit(caller, 'user.unban', { kind: 'user', id: user.id, name: user.name })
    return updateUser(core, user.id, { banned: false, banReason: undefined, banExpiresAt: undefined })
  },
  impersonateUser: ({ core, caller, params, body }) => {
    const user = userOf(core, params.id)
    if (user.role === 'super_admin') throw forbidden('Super admins cannot be impersonated.', { reason: 'super_admin' })
    if (user.banned) throw forbidden('This account is banned.', { reason: 'banned' })
    const id = core.world.ids.next('imp_')
    const endsAt = core.now() + impersonationMs
    core.world.impersonations.set(id, { actorId: caller.userId ?? '', userId: user.id, reason: body.reason, endsAt })
    core.audit(caller, 'user.impersonate', { kind: 'user', id: user.id, name: user.name })
    const { token, expiresAt } = mintLogin(core, user.id, homeOf(core, user.id), id)
    return { id, token, expiresAt, endsAt, user: withOrganizations(core, user) }
  },
  adminListSessions: ({ core, query }) => {
    const rows = [...core.world.sessions.values()]
      .filter((s) => (query.status ?? s.status) === s.status)
      .filter((s) => (query.organization ?? s.organizationId) === s.organizationId)
      .filter((s) => (query.gateway ?? s.gatewayId) === s.gatewayId)
      .map((s) => {
        const name = core.world.organizations.get(s.organizationId)?.name
        return { ...s, ...(name === undefined ? {} : { organizationName: name }) }
      })
      .filter((s) => matches(query.q, s.label, s.phoneNumber, s.id, s.organizationId, s.organizationName))
    return page(rows, query, (s) => s.id)
  },
  listGateways: ({ core, query }) => {
    const held = (id: string) => [...core.world.sessions.values()].filter((s) => s.gatewayId === id).length
    const rows = [...core.world.gateways.values()].map((row) => ({ ...row, sessions: held(row.id) }))
    return page(rows, query, (row) => row.id)
  },
  drainGateway: ({ core, params }) => gatewayOf(core, params.id, 'draining'),
  resumeGateway: ({ core, params }) => gatewayOf(core, params.id, 'active'),
  getAdminNumber: ({ core }) => adminNumber(core),
  startAdminNumberQr: ({ core }) => {
    const session = unlinked(core)
    if (!core.world.pairings.get(session.id)?.qr) beginPairing(core, session.id)
    return adminNumber(core)
  },
  startAdminNumberPairingCode: ({ core, body }) => {
    issuePairingCode(core, unlinked(core).id, body?.phone ?? '15550190')
    return adminNumber(core)
  },
  adminListAudit: ({ core, query }) => {
    const rows = core.world.audit
      .filter((entry) => (query.action ?? entry.action) === entry.action)
      .filter((entry) => (query.actor ?? entry.actor.id) === entry.actor.id)
      .filter((entry) => (query.organization ?? entry.organizationId) === entry.organizationId)
    return page(rows.toReversed(), query, (entry) => entry.id)
  },
  listAudit: ({ core, caller, query }) => {
    const rows = core.world.audit
      .filter((entry) => entry.organizationId === caller.organizationId)
      .filter((entry) => (query.action ?? entry.action) === entry.action)
      .filter((entry) => (query.actor ?? entry.actor.id) === entry.actor.id)
    return page(rows.toReversed(), query, (entry) => entry.id)
  },
  getHealth: () => ({ status: 'ok' }),
  getReadiness: () => ({ status: 'ready', checks: { storage: true } }),
}
