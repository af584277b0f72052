/** An organization id that no row has. */
export const NOWHERE = ''

/** The rows a request may touch. Every query of every service is bounded by it. */
export interface Reach {
  /** The one organization; null: all of them (a super admin, where the policy says so). */
  readonly organizationId: string | null
  /** The sessions an embed token is limited to; null: all within the organization. */
  readonly sessions: ReadonlySet<string> | null
  /** What must be hidden in answers. */
  readonly redact: 'numbers' | null
  /** Whether a row is within reach. If not, answer `notFound()`: a foreign id and no id look the same. */
  covers(row: { readonly organizationId: string; readonly sessionId?: string }): boolean
}

/** Builds a reach from its three bounds. */
export function reachOf(
  organizationId: string | null,
  sessions: ReadonlySet<string> | null = null,
  redact: 'numbers' | null = null,
): Reach {
  return {
    organizationId,
    sessions,
    redact,
    covers: (row) =>
      (organizationId === null || row.organizationId === organizationId) &&
      (sessions === null || row.sessionId === undefined || sessions.has(row.sessionId)),
  }
}
