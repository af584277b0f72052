import type { GatewayEvent, WASession } from '@waygate/sdk'

/** What the sessions of an event's organization and its session are called; undefined where nobody has told. */
export interface EventNames {
  readonly organization: string | undefined
  readonly session: string | undefined
}

/** Learns names from the sessions that are known, and answers those of an event. */
export function namesFrom(sessions: readonly WASession[]): (event: GatewayEvent) => EventNames {
  const labels = new Map<string, string>()
  const organizations = new Map<string, string>()
  for (const { id, label, organizationId, organizationName } of sessions) {
    if (label) labels.set(id, label)
    if (organizationName) organizations.set(organizationId, organizationName)
  }
  return ({ session, organization }) => ({
    session: session ? labels.get(session) : undefined,
    organization: organization ? organizations.get(organization) : undefined,
  })
}
