import type { Core } from '../area.js'
import { notFound } from '../http/problems.js'
import { authTime } from '../identity/auth-time.js'
import { type Revocations, bond } from '../identity/revocations.js'
import type { Tx } from '../storage/unit-of-work.js'
import type { Requester } from './requester.js'

/** One browser that is signed in. */
export interface SignIn {
  readonly id: string
  readonly createdAt: number
  readonly expiresAt: number
  readonly userAgent: string | null
  readonly address: string | null
  /** Whether it is the one that asks. */
  readonly current: boolean
}

/** Where a person is signed in. */
export interface SignIns {
  /** Newest first. */
  list(userId: string, currentId: string): Promise<SignIn[]>
  /** Signs one browser out; its tokens, streams and impersonations end with it. */
  end(requester: Requester, userId: string, id: string): Promise<void>
  /** Signs out everywhere, this browser included. */
  endAll(requester: Requester, userId: string): Promise<void>
}

type Deps = Pick<Core, 'storage' | 'unit' | 'clock' | 'audit' | 'revocations'>

export function createSignIns({ storage, unit, clock, audit, revocations }: Deps): SignIns {
  async function remember(tx: Tx, requester: Requester, userId: string, action: string) {
    await audit.record(tx, {
      principal: requester.principal,
      action,
      target: { kind: 'user', id: userId, name: requester.principal.name },
      organizationId: null,
      request: requester,
    })
  }

  return {
    async list(userId, currentId) {
      const rows = await storage.db
        .selectFrom('sign_ins')
        .selectAll()
        .where('user_id', '=', userId)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .execute()
      return rows
        .map((row) => ({
          id: row.id,
          createdAt: authTime(row.created_at),
          expiresAt: authTime(row.expires_at),
          userAgent: row.user_agent,
          address: row.ip_address,
          current: row.id === currentId,
        }))
        .filter(({ expiresAt }) => expiresAt > clock.now())
    },

    end: (requester, userId, id) =>
      unit.write(async (tx) => {
        const ended = await endSignIns(tx, userId, { only: id }, clock.now(), revocations)
        if (ended === 0) throw notFound('There is no such sign-in.')
        await remember(tx, requester, userId, 'user.sign_out')
      }),

    endAll: (requester, userId) =>
      unit.write(async (tx) => {
        await endSignIns(tx, userId, {}, clock.now(), revocations)
        await remember(tx, requester, userId, 'user.sign_out_everywhere')
      }),
  }
}

/**
 * Ends sign-ins of an account, the impersonations that were started from them, and, once that is durable, every stream
 * of either. Answers how many there were.
 */
export async function endSignIns(
  tx: Tx,
  userId: string,
  which: { readonly only?: string; readonly except?: string },
  now: number,
  revocations: Revocations,
): Promise<number> {
  let query = tx.db.deleteFrom('sign_ins').where('user_id', '=', userId)
  if (which.only !== undefined) query = query.where('id', '=', which.only)
  if (which.except !== undefined) query = query.where('id', '!=', which.except)
  const ids = (await query.returning('id').execute()).map(({ id }) => id)
  if (ids.length === 0) return 0
  const impersonations = await tx.db
    .updateTable('impersonations')
    .set({ ended_at: now })
    .where('actor_sign_in', 'in', ids)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute()
  for (const id of ids) await revocations.end(tx, bond.signIn(id), 'signed_out')
  for (const { id } of impersonations) await revocations.end(tx, bond.impersonation(id), 'impersonation_ended')
  return ids.length
}
