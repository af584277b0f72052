import { createHash } from 'node:crypto'
import { decryptPollVote, proto } from 'baileys'
import type { EncryptedVote } from '../facts.js'
import type { PersonIds } from '../jid.js'

/** A poll as its creator's message holds it, and everybody's ids. */
export interface VoteContext {
  readonly pollId: string
  /** Protobuf of the poll's message. */
  readonly wire: Uint8Array
  readonly creator: PersonIds
  readonly voter: PersonIds
  readonly options: readonly string[]
}

/**
 * Opens a vote. The key is bound to the ids that the voter's phone used, LID or number, and nothing says which:
 * every pair is tried.
 * @returns The chosen options, empty when the vote was taken back; `undefined` when it cannot be opened.
 */
export function openVote(vote: EncryptedVote, context: VoteContext): readonly string[] | undefined {
  const pollEncKey = secretOf(context.wire)
  if (!pollEncKey) return undefined
  for (const pollCreatorJid of jidsOf(context.creator)) {
    for (const voterJid of jidsOf(context.voter)) {
      const opened = tryOpen(vote, { pollCreatorJid, voterJid, pollMsgId: context.pollId, pollEncKey })
      if (opened) return namesOf(opened, context.options)
    }
  }
  return undefined
}

function secretOf(wire: Uint8Array): Uint8Array | undefined {
  try {
    return proto.Message.decode(wire).messageContextInfo?.messageSecret ?? undefined
  } catch {
    return undefined
  }
}

function jidsOf(person: PersonIds): readonly string[] {
  return [person.lid, person.pn].filter((jid): jid is string => jid !== undefined)
}

function tryOpen(
  vote: EncryptedVote,
  context: Parameters<typeof decryptPollVote>[1],
): readonly Uint8Array[] | undefined {
  try {
    return decryptPollVote({ encPayload: vote.payload, encIv: vote.iv }, context).selectedOptions
  } catch {
    return undefined
  }
}

function namesOf(hashes: readonly Uint8Array[], options: readonly string[]): readonly string[] {
  const chosen = new Set(hashes.map((hash) => Buffer.from(hash).toString('hex')))
  return options.filter((option) => chosen.has(createHash('sha256').update(option).digest('hex')))
}
