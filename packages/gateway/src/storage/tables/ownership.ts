/** Who holds a session: one row from the first time that a node took it. */
export interface SessionLeasesTable {
  session_id: string
  /** The node that holds it, or held it last. */
  node_id: string
  /** Grows with every taking; whoever writes for the session shows the epoch of its own taking. */
  epoch: number
  /** By the database's clock; 0: let go, and free at once. */
  lease_until: number
}

/** Tables of session ownership. */
export interface OwnershipTables {
  session_leases: SessionLeasesTable
}
