import type { WASession } from '@waygate/sdk'

/** Whether a session's name, number or id contains what was typed; digits match across spaces and `+`. */
export function matchesSession(session: WASession, name: string, query: string): boolean {
  const wanted = query.trim().toLocaleLowerCase()
  if (wanted === '') return true
  if (name.toLocaleLowerCase().includes(wanted) || session.id.toLocaleLowerCase() === wanted) return true
  const digits = wanted.replace(/[\s+().-]/g, '')
  return /^\d+$/.test(digits) && (session.phoneNumber ?? '').includes(digits)
}
