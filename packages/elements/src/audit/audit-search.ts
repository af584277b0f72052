import type { AuditEntry } from '@waygate/sdk'

/** Whether an entry has every word of the search in its action, people, target or organization. `shown` is the action and the organization as they are shown. */
export function matchesAudit(entry: AuditEntry, shown: string, search: string): boolean {
  const { actor, actingAs, target } = entry
  const haystack = [entry.action, shown, actor.name, actingAs?.name, target?.name, target?.id, entry.organizationId]
    .filter((part) => part !== undefined)
    .join('\n')
    .toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word))
}
