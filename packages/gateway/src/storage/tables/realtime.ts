import type { Generated } from 'kysely'

/** A WebSocket that somebody may open. The row is removed by the first who uses it. */
export interface RealtimeTicketsTable {
  /** SHA-256 of the ticket. */
  hash: string
  /** JSON of the credential that asked, without its secret: it is looked up anew when the ticket is used. */
  credential: string
  /** JSON of the subscription. */
  subscription: string
  /** A cursor or an event id. */
  since: string | null
  /** The page that asked; null when no browser did. */
  origin: string | null
  expires_at: number
}

/** An ended credential, for the other processes on this database. PostgreSQL only; kept for minutes. */
export interface RevocationNoticesTable {
  id: Generated<number>
  bond: string
  reason: string
  /** By the database's clock, in milliseconds: those of the nodes differ. */
  created_at: number
}

/** Attempts that count against a limit which holds over all processes. */
export interface AttemptsTable {
  /** SHA-256 of what is limited: an address of a person or of a machine. */
  key: string
  /** JSON array of epoch milliseconds, oldest first. */
  times: string
  last_at: number
}

/** Tables of what several processes must agree on at once. */
export interface RealtimeTables {
  realtime_tickets: RealtimeTicketsTable
  revocation_notices: RevocationNoticesTable
  attempts: AttemptsTable
}
