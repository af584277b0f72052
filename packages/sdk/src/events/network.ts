/** What of a browser's window is used, where there is one. */
interface Scope {
  readonly navigator?: { readonly onLine?: boolean }
  readonly addEventListener?: (name: string, listener: () => void, options: { readonly signal: AbortSignal }) => void
}

/** Whether the platform says that there is no network. False where it says nothing. */
export function isOffline(): boolean {
  return (globalThis as Scope).navigator?.onLine === false
}

/** Calls when the network comes or goes, until the signal fires; never where the platform does not say. */
export function onNetwork(name: 'online' | 'offline', listener: () => void, signal: AbortSignal): void {
  const scope: Scope = globalThis
  scope.addEventListener?.(name, listener, { signal })
}
