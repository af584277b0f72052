/** Runs that read a session's people and groups again. */
export interface BackfillTables {
  session_backfills: SessionBackfillsTable
}

export interface SessionBackfillsTable {
  id: string
  session_id: string
  /** The gateway node that reads. */
  node_id: string
  status: 'running' | 'succeeded' | 'failed'
  contacts: number
  groups: number
  group_members: number
  /** Epoch milliseconds. */
  started_at: number
  finished_at: number | null
  error: string | null
}
