import type { SecretBox } from '../storage/secret-box.js'
import type { Tx } from '../storage/unit-of-work.js'
import type { EncryptedVote } from '../whatsapp/facts.js'
import type { PersonIds } from '../whatsapp/jid.js'
import type { SessionScope } from './sessions-scope.js'

/** Opens an encrypted poll vote; `undefined` when it cannot be opened. */
export type OpenVote = (
  vote: EncryptedVote,
  context: {
    readonly pollId: string
    readonly wire: Uint8Array
    readonly creator: PersonIds
    readonly voter: PersonIds
    readonly options: readonly string[]
  },
) => readonly string[] | undefined

/** What storing one batch of facts has at hand. */
export interface Ingest {
  readonly tx: Tx
  readonly session: SessionScope
  readonly now: number
  readonly secrets: SecretBox
  readonly openVote: OpenVote
  /** Groups whose members are not known yet and should be asked for. */
  readonly wantedGroups: Set<string>
  /** Chats that history added to, announced once at the end. */
  readonly historyChats: Set<number>
  /** Chats that two threads were made one: what waited in one may speak of a message of the other. */
  readonly mergedChats: Set<number>
}

/** Puts an event of the session into the log with the batch. */
export function announce(ingest: Ingest, event: string, payload: object, timestamp?: number): void {
  ingest.tx.emit({
    event,
    organizationId: ingest.session.organizationId,
    sessionId: ingest.session.id,
    payload,
    ...(timestamp !== undefined && { timestamp }),
  })
}
