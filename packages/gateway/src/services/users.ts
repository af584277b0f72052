import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { conflict, notFound, validationError } from '../http/problems.js'
import { bond } from '../identity/revocations.js'
import { resourceChanged } from '../storage/event-sink.js'
import { decodeCursor, pageLimit, pageOf } from '../storage/page.js'
import { countSuperAdmins, findUser, listUsers } from '../storage/repositories/users.js'
import type { UserRow } from '../storage/repositories/users.js'
import type { Tx } from '../storage/unit-of-work.js'
import type { Page, PageQuery } from './page-query.js'
import type { Requester } from './requester.js'
import { presentUser, presentUsers } from './user-view.js'

type Schemas = components['schemas']

/** Accounts, as super admins see and change them. */
export interface Users {
  list(query: PageQuery & { q?: string | undefined }): Promise<Page<Schemas['User']>>
  /** Promotion and demotion; a demoted super admin's impersonations and streams end at once. */
  setRole(requester: Requester, id: string, role: 'user' | 'super_admin'): Promise<Schemas['User']>
  /** Ends every sign-in and stream of the account, and suspends the credentials it minted. */
  ban(requester: Requester, id: string, reason: string, until: number | undefined): Promise<Schemas['User']>
  unban(requester: Requester, id: string): Promise<Schemas['User']>
}

type Deps = Pick<Core, 'storage' | 'unit' | 'clock' | 'audit' | 'revocations'>

export function createUsers({ storage, unit, clock, audit, revocations }: Deps): Users {
  const { db } = storage

  async function existing(tx: Tx, id: string): Promise<UserRow> {
    const user = await findUser(tx.db, id)
    if (!user) throw notFound('There is no such account.')
    return user
  }

  function refuseSelf(requester: Requester, id: string): void {
    if (requester.principal.id === id) throw conflict('You cannot do this to your own account.', { reason: 'self' })
  }

  async function finish(tx: Tx, requester: Requester, id: string, action: string, details: object) {
    const user = await presentUser(tx.db, await existing(tx, id), clock.now())
    tx.emit(resourceChanged('users', id, 'updated', null, user))
    await audit.record(tx, {
      principal: requester.principal,
      action,
      target: { kind: 'user', id, name: user.name },
      organizationId: null,
      details: { ...details },
      request: requester,
    })
    return user
  }

  return {
    async list(query) {
      const limit = pageLimit(query.limit)
      const before = query.cursor === undefined ? undefined : String(decodeCursor(query.cursor, 1)[0])
      const rows = await listUsers(db, { q: query.q, before, limit })
      const { data, ...rest } = pageOf(
        rows,
        limit,
        (row) => row,
        (row) => [row.id],
      )
      return { data: await presentUsers(db, data, clock.now()), ...rest }
    },

    setRole: (requester, id, role) =>
      unit.write(async (tx) => {
        refuseSelf(requester, id)
        const user = await existing(tx, id)
        if (user.role === role) return presentUser(tx.db, user, clock.now())
        if (role === 'user' && (await countSuperAdmins(tx.db)) <= 1) {
          throw conflict('The platform keeps at least one super admin.', { reason: 'last_super_admin' })
        }
        await tx.db.updateTable('users').set({ role }).where('id', '=', id).execute()
        await revocations.end(tx, bond.user(id), 'role_changed')
        return finish(tx, requester, id, 'user.role', { from: user.role, to: role })
      }),

    ban: (requester, id, reason, until) =>
      unit.write(async (tx) => {
        refuseSelf(requester, id)
        const now = clock.now()
        if (until !== undefined && until <= now) throw validationError(['body.until: must be in the future'])
        await existing(tx, id)
        await tx.db
          .updateTable('users')
          .set({ banned_at: now, ban_reason: reason, ban_ends_at: until ?? null })
          .where('id', '=', id)
          .execute()
        await tx.db.deleteFrom('sign_ins').where('user_id', '=', id).execute()
        await revocations.end(tx, bond.user(id), 'banned')
        return finish(tx, requester, id, 'user.ban', { reason, ...(until === undefined ? {} : { until }) })
      }),

    unban: (requester, id) =>
      unit.write(async (tx) => {
        await existing(tx, id)
        await tx.db
          .updateTable('users')
          .set({ banned_at: null, ban_reason: null, ban_ends_at: null })
          .where('id', '=', id)
          .execute()
        return finish(tx, requester, id, 'user.unban', {})
      }),
  }
}
