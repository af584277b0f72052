import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { conflict, forbidden, notFound } from '../http/problems.js'
import type { LoginTokens } from '../identity/login-token.js'
import { bond } from '../identity/revocations.js'
import { isBanned } from '../identity/standing.js'
import { newId } from '../storage/ids.js'
import { membershipsOf } from '../storage/repositories/memberships.js'
import { findUser } from '../storage/repositories/users.js'
import type { Requester } from './requester.js'
import { presentUser } from './user-view.js'

type Grant = components['schemas']['ImpersonationGrant']

/** Super admins acting as somebody else, for at most half an hour, with a reason. */
export interface Impersonations {
  /** Never a super admin, a banned account or oneself, and never from within another impersonation. */
  start(requester: Requester, userId: string, reason: string): Promise<Grant>
  /** Called with the impersonation's own token. */
  stop(requester: Requester): Promise<void>
}

const LONGEST_MS = 30 * 60_000

type Deps = Pick<Core, 'storage' | 'unit' | 'clock' | 'audit' | 'revocations'> & { readonly tokens: LoginTokens }

export function createImpersonations({ storage, unit, clock, audit, revocations, tokens }: Deps): Impersonations {
  const { db } = storage

  return {
    async start(requester, userId, reason) {
      const { principal } = requester
      const signInId = principal.signInId
      if (signInId === null || principal.impersonation) throw forbidden('Sign in as yourself first.')
      const now = clock.now()
      const endsAt = now + LONGEST_MS
      const id = newId('imp_')
      const user = await unit.write(async (tx) => {
        const found = await findUser(tx.db, userId)
        if (!found) throw notFound('There is no such account.')
        if (found.id === principal.id) throw conflict('You are this account already.', { reason: 'self' })
        if (found.role === 'super_admin')
          throw forbidden('A super admin cannot be impersonated.', { reason: 'super_admin' })
        if (isBanned(found, now)) throw conflict('A banned account cannot be impersonated.', { reason: 'banned' })
        await tx.db
          .insertInto('impersonations')
          .values({
            id,
            actor_id: principal.id,
            actor_sign_in: signInId,
            user_id: userId,
            reason,
            created_at: now,
            ends_at: endsAt,
            ended_at: null,
          })
          .execute()
        await audit.record(tx, {
          principal,
          action: 'user.impersonate',
          target: { kind: 'user', id: userId, name: found.name },
          organizationId: null,
          details: { reason, impersonationId: id, endsAt },
          request: requester,
        })
        return found
      })
      const [membership] = await membershipsOf(db, userId)
      const { token, expiresAt } = await tokens.sign(
        {
          userId,
          organizationId: membership?.organizationId ?? null,
          orgRole: membership?.role ?? null,
          role: 'user',
          signInId,
          impersonationId: id,
          actorId: principal.id,
        },
        endsAt,
      )
      return { id, token, expiresAt, endsAt, user: await presentUser(db, user, now) }
    },

    stop: (requester) =>
      unit.write(async (tx) => {
        const { principal } = requester
        const { impersonation } = principal
        if (!impersonation) throw forbidden('Only possible while impersonating.', { reason: 'not_impersonating' })
        await tx.db
          .updateTable('impersonations')
          .set({ ended_at: clock.now() })
          .where('id', '=', impersonation.id)
          .execute()
        await audit.record(tx, {
          principal,
          action: 'impersonation.stop',
          target: { kind: 'user', id: principal.id, name: principal.name },
          organizationId: null,
          request: requester,
        })
        await revocations.end(tx, bond.impersonation(impersonation.id), 'impersonation_ended')
      }),
  }
}
