import type { Client, User } from '@waygate/sdk'
import type { UserActionConfirmEvent } from './user-action.js'

type Grant = Awaited<ReturnType<Client['admin']['users']['impersonate']>>

/** Carries out what was confirmed about an account; an impersonation answers its grant. */
export async function changeUser(
  { users }: Client['admin'],
  { id }: User,
  { action, reason, until }: UserActionConfirmEvent,
  signal: AbortSignal,
): Promise<Grant | undefined> {
  const options = { signal }
  if (action === 'impersonate') return users.impersonate(id, { reason }, options)
  if (action === 'promote') await users.update(id, { role: 'super_admin' }, options)
  else if (action === 'demote') await users.update(id, { role: 'user' }, options)
  else if (action === 'unban') await users.unban(id, options)
  else await users.ban(id, { reason, ...(until === undefined ? {} : { until }) }, options)
  return undefined
}
