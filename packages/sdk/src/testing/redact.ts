import type { Caller } from './caller.js'
import { embedCovers } from './policy.js'

const numberFields: ReadonlySet<string> = new Set(['phoneNumber', 'phone', 'number'])

/** Whether what an embed token's components among `names` show of a session has its phone numbers left out. */
export function redacts(caller: Caller, names: readonly string[], sessionId?: string): boolean {
  const granted = Object.entries(caller.embedToken?.components ?? {}).filter(
    ([name]) => names.includes(name) && (sessionId === undefined || embedCovers(caller, [name], sessionId)),
  )
  // What one component may show in full is not hidden because another one hides it.
  return granted.length > 0 && granted.every(([, grant]) => grant.redact === 'numbers')
}

/** A copy without phone numbers: their fields, and names that are nothing but a number. JIDs stay, they are ids. */
export function withoutNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNumbers)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([field, inner]) => !(numberFields.has(field) && typeof inner === 'string'))
  return Object.fromEntries(
    kept.map(([field, inner]) => [field, isNumber(field, inner) ? '' : withoutNumbers(inner)] as const),
  )
}

function isNumber(field: string, value: unknown): boolean {
  return /name$/i.test(field) && typeof value === 'string' && /^\+?[\d\s().-]{7,}$/.test(value)
}
