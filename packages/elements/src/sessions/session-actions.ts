import type { Principal, WASession } from '@waygate/sdk'
import { isHopeless } from '../ui/session-status.js'

/** Everything a person can do with a session. */
export type SessionAction = 'link' | 'start' | 'stop' | 'restart' | 'rename' | 'logout' | 'delete'

/** The actions that ask first, because something is lost. */
export type ConfirmedAction = 'stop' | 'logout' | 'delete'

/** The actions that open a dialog. */
export type AskedAction = ConfirmedAction | 'rename' | 'link'

export function asksFirst(action: SessionAction): action is AskedAction {
  return action !== 'start' && action !== 'restart'
}

/** True while a phone is linked to the session. */
export function isPaired({ status, waJid }: WASession): boolean {
  return status === 'working' || (waJid !== undefined && status !== 'logged_out')
}

/**
 * What makes sense for a session as it is now, the most useful first.
 * 1. unpaired: link, and while it waits for a phone also stop
 * 2. paired and up: restart, stop
 * 3. paired and down: start
 * 4. paired: log out
 * 5. always: rename, delete
 */
export function sessionActions(session: WASession): SessionAction[] {
  const up = session.status === 'working' || session.status === 'starting' || session.status === 'scan_qr_code'
  const actions: SessionAction[] = []
  if (!isPaired(session)) actions.push('link', ...(up ? (['stop'] as const) : []))
  else if (up) actions.push('restart', 'stop', 'logout')
  else actions.push('start', 'logout')
  return [...actions, 'rename', 'delete']
}

/** Actions an impersonating admin is refused: they change what the phone is linked to, or destroy. */
const NOT_WHILE_IMPERSONATING: ReadonlySet<SessionAction> = new Set<SessionAction>(['link', 'logout', 'delete'])

/** `sessionActions` as far as the principal may. Without a principal (a gateway that does not say who one is) nothing is held back. */
export function allowedActions(session: WASession, principal: Principal | undefined): SessionAction[] {
  if (principal && !canManage(principal)) return []
  const actions = sessionActions(session)
  return principal?.impersonation ? actions.filter((action) => !NOT_WHILE_IMPERSONATING.has(action)) : actions
}

/** The action to offer as a button beside the menu, if one stands out. */
export function primaryAction(session: WASession, allowed: readonly SessionAction[]): SessionAction | undefined {
  if (isHopeless(session)) return undefined
  const retrying = session.status === 'starting' && session.nextRetryAt !== undefined
  const wanted: readonly SessionAction[] = retrying ? ['restart'] : ['link', 'start']
  return allowed.find((action) => wanted.includes(action))
}

export function canManage({ capabilities, role }: Principal): boolean {
  return capabilities.includes('manage') || role === 'super_admin'
}
