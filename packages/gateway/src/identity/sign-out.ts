import type { Core } from '../area.js'
import { bond, type Revocations } from './revocations.js'

/** Ends what hangs on a sign-in: its streams, and the impersonations that were started from it. */
export function createSignedOut({ unit, clock }: Pick<Core, 'unit' | 'clock'>, revocations: Revocations) {
  return (signInId: string): Promise<void> =>
    unit.write(async (tx) => {
      const ended = await tx.db
        .updateTable('impersonations')
        .set({ ended_at: clock.now() })
        .where('actor_sign_in', '=', signInId)
        .where('ended_at', 'is', null)
        .returning('id')
        .execute()
      await revocations.end(tx, bond.signIn(signInId), 'signed_out')
      for (const { id } of ended) await revocations.end(tx, bond.impersonation(id), 'impersonation_ended')
    })
}
