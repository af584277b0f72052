import type { WASession } from '@waygate/sdk'

/** Sessions as an operator sorts them: fine, in need of a hand, or neither. */
export const statusGroups = ['all', 'working', 'attention', 'other'] as const
export type StatusGroup = (typeof statusGroups)[number]

/** What the page shows of all sessions. Empty text and node let everything pass. */
export interface SessionFilter {
  readonly text: string
  readonly group: StatusGroup
  readonly node: string
}

function groupOf({ status, reason }: WASession): StatusGroup {
  if (status === 'failed' || status === 'logged_out' || reason === 'restricted' || reason === 'reconnecting')
    return 'attention'
  return status === 'working' ? 'working' : 'other'
}

/** Whether a session passes the filter. The text is looked for in label, number, organization and node, ignoring case. */
export function matches(session: WASession, { text, group, node }: SessionFilter): boolean {
  if (group !== 'all' && groupOf(session) !== group) return false
  if (node && session.gatewayId !== node) return false
  const wanted = text.toLocaleLowerCase()
  if (!wanted) return true
  const places = [
    session.label,
    session.phoneNumber,
    session.organizationName,
    session.organizationId,
    session.gatewayId,
    session.id,
  ]
  return places.some((place) => place?.toLocaleLowerCase().includes(wanted))
}
