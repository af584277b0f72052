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
 * Every promise resolves when the write is durable.
 */
export interface CredentialStore {
  load(sessionId: string): Promise<Buffer | undefined>
  save(sessionId: string, credentials: Buffer): Promise<void>
  readKeys(sessionId: string, kind: string, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>
  /** Keys and journal entries in one transaction: the ratchet never advances without the message it gave. */
  writeKeys(sessionId: string, keys: readonly KeyWrite[], journal: readonly JournalEntry[]): Promise<void>
  /** Entries that nobody settled, oldest first; each call counts as one more attempt for each. */
  unsettled(sessionId: string): Promise<readonly JournalEntry[]>
  forget(sessionId: string): Promise<void>
}
