import { createStore } from '../store/store.js'
import type { Store } from '../store/store.js'
import type { ConnectionState, ConnectionStatus } from './events.js'

/** The worst first: what the page shows when streams of several scopes differ. */
const gravest: readonly ConnectionStatus[] = ['revoked', 'offline', 'reconnecting', 'connecting', 'open', 'idle']

/** One store over the streams of a client. */
export interface Connection extends Store<ConnectionState> {
  report(scope: string, status: ConnectionStatus, retryAt?: number): void
  /** An event arrived; shown at most once a second. */
  heard(): void
}

/** Creates the connection store of a client. */
export function createConnection(now: () => number): Connection {
  const scopes = new Map<string, { status: ConnectionStatus; retryAt?: number | undefined }>()
  const store = createStore<ConnectionState>({ status: 'idle', since: now() })
  return {
    ...store,
    report(scope, status, retryAt) {
      scopes.set(scope, { status, retryAt })
      const all = [...scopes.values()]
      const worst = all.reduce((a, b) => (gravest.indexOf(b.status) < gravest.indexOf(a.status) ? b : a))
      const { retryAt: _, ...before } = store.get()
      if (before.status === worst.status && _ === worst.retryAt) return
      store.set({
        ...before,
        status: worst.status,
        since: before.status === worst.status ? before.since : now(),
        ...(worst.retryAt ? { retryAt: worst.retryAt } : {}),
      })
    },
    heard() {
      const state = store.get()
      if (now() - (state.lastEventAt ?? 0) >= 1000) store.set({ ...state, lastEventAt: now() })
    },
  }
}
