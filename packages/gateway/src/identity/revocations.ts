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
 * Tells long-lived readers that their credential ended. Requests need no notice: each one is checked against the
 * database. Publish after the transaction that ends the bond is committed (`tx.afterCommit`).
 */
export interface Revocations {
  publish(bond: string, reason: RevocationReason): void
  /** Calls back once, at once, when any bond of the principal ends. Returns the way to stop watching. */
  watch(principal: Principal, onRevoked: (reason: RevocationReason) => void): () => void
}

/** The notices of this process. */
export function createRevocations(): Revocations {
  const watchers = new Map<string, Set<(reason: RevocationReason) => void>>()

  return {
    publish(ended, reason) {
      for (const notify of [...(watchers.get(ended) ?? [])]) notify(reason)
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
