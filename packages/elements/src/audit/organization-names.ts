import type { AuditEntry, WASession } from '@waygate/sdk'

/** What organizations are called, by id: as the entries about them say, and as their sessions do, which is the name of today. */
export function organizationNames(
  entries: readonly AuditEntry[],
  sessions: readonly WASession[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  // The newest entry comes first.
  for (const { target } of entries)
    if (target?.kind === 'organization' && target.name && !names.has(target.id)) names.set(target.id, target.name)
  for (const { organizationId, organizationName } of sessions)
    if (organizationName) names.set(organizationId, organizationName)
  return names
}
