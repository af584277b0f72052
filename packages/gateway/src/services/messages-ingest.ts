import type { Clock } from '../clock.js'
import { settleStanza } from '../storage/repositories/session-credentials.js'
import { patchSession } from '../storage/repositories/sessions.js'
import type { SecretBox } from '../storage/secret-box.js'
import type { UnitOfWork } from '../storage/unit-of-work.js'
import { lockSession } from '../storage/session-lock.js'
import type { Fact } from '../whatsapp/facts.js'
import { announceHistory, chatChanged, chatRemoved, pictureChanged } from './chats-ingest.js'
import { blocklistTold, personBlocked } from './contacts-blocked.js'
import { mappingTold, personTold } from './contacts-ingest.js'
import { groupTold } from './groups-ingest.js'
import { memberTagged, membersChanged } from './groups-members.js'
import { messageAmended } from './messages-amendments.js'
import { messageArrived } from './messages-arrival.js'
import type { Ingest, OpenVote } from './messages-ingest-context.js'
import { settleMerged } from './messages-merged.js'
import { callOffered, presenceTold, type PresenceBoard } from './presence-board.js'
import type { SessionScope } from './sessions-scope.js'

/** What storing facts is built on. */
export interface IngestParts {
  readonly unit: UnitOfWork
  readonly clock: Clock
  readonly secrets: SecretBox
  readonly openVote: OpenVote
  readonly presence: PresenceBoard
}

/**
 * Stores a batch of facts in one transaction, in their order, with the events that announce them and the journal entries
 * that they settle: all of it becomes durable, or none.
 * @returns Groups that should be asked for.
 */
export async function storeFacts(
  parts: IngestParts,
  session: SessionScope,
  facts: readonly Fact[],
): Promise<ReadonlySet<string>> {
  const { unit, clock, secrets, openVote, presence } = parts
  return unit.write(async (tx) => {
    await lockSession(tx.db, session.id)
    const ingest: Ingest = {
      tx,
      session,
      now: clock.now(),
      secrets,
      openVote,
      wantedGroups: new Set(),
      historyChats: new Set(),
      mergedChats: new Set(),
    }
    for (const fact of facts) await storeFact(ingest, presence, fact)
    await settleMerged(ingest)
    await announceHistory(ingest)
    await noteHealth(ingest, facts)
    return ingest.wantedGroups
  })
}

async function storeFact(ingest: Ingest, presence: PresenceBoard, fact: Fact): Promise<void> {
  switch (fact.kind) {
    case 'message':
      return messageArrived(ingest, fact)
    case 'reaction':
    case 'edit':
    case 'revoke':
    case 'vote':
    case 'status':
      return messageAmended(ingest, fact)
    case 'person':
      return personTold(ingest, fact)
    case 'mapping':
      return mappingTold(ingest, fact)
    case 'blocked':
      return personBlocked(ingest, fact)
    case 'blocklist':
      return blocklistTold(ingest, fact)
    case 'chat':
      return chatChanged(ingest, fact)
    case 'chat-removed':
      return chatRemoved(ingest, fact)
    case 'picture':
      return pictureChanged(ingest, fact)
    case 'group':
      return groupTold(ingest, fact)
    case 'members':
      return membersChanged(ingest, fact)
    case 'member-tag':
      return memberTagged(ingest, fact)
    case 'presence':
      return presenceTold(ingest, presence, fact)
    case 'call':
      return callOffered(ingest, fact)
    case 'settled':
      return settleStanza(ingest.tx, ingest.session.id, fact.stanza)
  }
}

async function noteHealth({ tx, session, now }: Ingest, facts: readonly Fact[]): Promise<void> {
  const live = facts.filter((fact) => fact.kind === 'message' && fact.source !== 'history')
  const unread = live.filter((fact) => fact.kind === 'message' && fact.undecrypted).length
  const accepted = facts.some((fact) => fact.kind === 'status' && fact.reader === undefined)
  if (live.length === 0 && !accepted) return
  await patchSession(tx.db, session.id, {
    ...(live.length > 0 && { last_inbound_at: now }),
    ...(accepted && { last_outbound_at: now }),
  })
  if (unread > 0) {
    await tx.db
      .updateTable('sessions')
      .set((row) => ({ decrypt_failures: row('decrypt_failures', '+', unread) }))
      .where('id', '=', session.id)
      .execute()
  }
}
