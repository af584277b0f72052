import type { Storage } from '../storage/database.js'
import { RevocationNotices } from '../storage/repositories/revocation-notices.js'
import type { Tx } from '../storage/unit-of-work.js'
import type { Principal } from './principal.js'

/** A fact that principals stand on. Its end ends them. */
export const bond = {
  user: (id: string) => `user:${id}`,
  member: (organizationId: string, userId: string) => `member:${organizationId}:${userId}`,
  organization: (id: string) => `organization:${id}`,
  key: (id: string) => `key:${id}`,
  embed: (id: string) => `embed:${id}`,
  signIn: (id: string) => `sign-in:${id}`,
  impersonation: (id: string) => `impersonation:${id}`,
}

/** Why a credential stopped being good. */
export type RevocationReason =
  'banned' | 'removed' | 'role_changed' | 'organization_deleted' | 'revoked' | 'signed_out' | 'impersonation_ended'

/**
 * Tells long-lived readers, in every process on the database, that their credential ended. Requests need no notice:
 * each one is checked against the database.
 */
export interface Revocations {
  /** Ends a bond with the transaction that ends what it stands for: told to everybody once it is durable. */
  end(tx: Tx, bond: string, reason: RevocationReason): Promise<void>
  /** Has something done with every transaction that ends a bond. */
  onEnd(follow: (tx: Tx, bond: string, reason: RevocationReason) => Promise<void>): void
  /** Tells the readers of this process. */
  publish(bond: string, reason: RevocationReason): void
  /** Calls back once, at once, when any bond of the principal ends. Returns the way to stop watching. */
  watch(principal: Principal, onRevoked: (reason: RevocationReason) => void): () => void
}

/** Revocations over a database; what other processes end is brought in by the revocation bus. */
export function createRevocations(storage: Storage): Revocations {
  const watchers = new Map<string, Set<(reason: RevocationReason) => void>>()
  const followers: ((tx: Tx, bond: string, reason: RevocationReason) => Promise<void>)[] = []
  const notices = storage.dialect === 'postgres' ? new RevocationNotices(storage) : null

  function publish(ended: string, reason: RevocationReason): void {
    for (const notify of [...(watchers.get(ended) ?? [])]) notify(reason)
  }

  return {
    publish,
    onEnd: (follow) => void followers.push(follow),
    async end(tx, ended, reason) {
      for (const follow of followers) await follow(tx, ended, reason)
      await notices?.add(tx.db, ended, reason)
      tx.afterCommit(() => publish(ended, reason))
    },
    watch(principal, onRevoked) {
      const stop = () => {
        for (const key of principal.bonds) {
          const set = watchers.get(key)
          set?.delete(notify)
          if (set?.size === 0) watchers.delete(key)
        }
      }
      const notify = (reason: RevocationReason) => {
        stop()
        onRevoked(reason)
      }
      for (const key of principal.bonds) {
        const set = watchers.get(key) ?? new Set()
        watchers.set(key, set.add(notify))
      }
      return stop
    },
  }
}
