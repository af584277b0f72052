/** The right to write for a session. One node has it at a time, each time under a higher epoch. */
export interface Hold {
  readonly sessionId: string
  readonly epoch: number
}

/** One write to the key store; `null` deletes. */
export interface KeyWrite {
  readonly kind: string
  readonly id: string
  readonly value: Buffer | null
}

/** A message whose ratchet has advanced and which is not stored as a message yet. */
export interface JournalEntry {
  readonly key: string
  readonly value: Buffer
}

/**
 * Where the adapter keeps what must survive a kill: credentials, Signal keys, and messages between ratchet and store.
 * Every promise resolves when the write is durable. What writes shows its hold, and rejects without having written
 * anything once another node has the session.
 */
export interface CredentialStore {
  load(sessionId: string): Promise<Buffer | undefined>
  save(hold: Hold, credentials: Buffer): Promise<void>
  readKeys(sessionId: string, kind: string, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>
  /** Keys and journal entries in one transaction: the ratchet never advances without the message it gave. */
  writeKeys(hold: Hold, keys: readonly KeyWrite[], journal: readonly JournalEntry[]): Promise<void>
  /** Entries that nobody settled and that were not played too often, oldest first. */
  unsettled(hold: Hold): Promise<readonly JournalEntry[]>
  /** Counts one more attempt for these entries: they are about to be played. A login that never comes that far is none. */
  played(hold: Hold, entries: readonly string[]): Promise<void>
  forget(hold: Hold): Promise<void>
}
