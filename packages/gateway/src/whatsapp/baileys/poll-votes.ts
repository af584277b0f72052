import { createHash } from 'node:crypto'
import { decryptEventResponse, decryptPollVote, proto } from 'baileys'
import { EVENT_ANSWERS, type EncryptedVote } from '../facts.js'
import type { PersonIds } from '../jid.js'
import { unwrap } from './normalize/unwrap.js'

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
      const key = { pollCreatorJid, voterJid, pollMsgId: context.pollId, pollEncKey }
      const chosen = vote.of === 'event' ? tryAnswer(vote, key) : tryVote(vote, key, context.options)
      if (chosen) return chosen
    }
  }
  return undefined
}

function secretOf(wire: Uint8Array): Uint8Array | undefined {
  try {
    return unwrap(proto.Message.decode(wire)).info?.messageSecret ?? undefined
  } catch {
    return undefined
  }
}

function jidsOf(person: PersonIds): readonly string[] {
  return [person.lid, person.pn].filter((jid): jid is string => jid !== undefined)
}

type VoteKey = Parameters<typeof decryptPollVote>[1]

function tryVote(vote: EncryptedVote, key: VoteKey, options: readonly string[]): readonly string[] | undefined {
  try {
    return namesOf(decryptPollVote({ encPayload: vote.payload, encIv: vote.iv }, key).selectedOptions, options)
  } catch {
    return undefined
  }
}

const { EventResponseType } = proto.Message.EventResponseMessage
const ANSWERS: Readonly<Record<number, (typeof EVENT_ANSWERS)[number]>> = {
  [EventResponseType.GOING]: 'going',
  [EventResponseType.MAYBE]: 'maybe',
  [EventResponseType.NOT_GOING]: 'not_going',
}

function tryAnswer(vote: EncryptedVote, key: VoteKey): readonly string[] | undefined {
  try {
    const { response } = decryptEventResponse(
      { encPayload: vote.payload, encIv: vote.iv },
      {
        eventCreatorJid: key.pollCreatorJid,
        eventMsgId: key.pollMsgId,
        eventEncKey: key.pollEncKey,
        responderJid: key.voterJid,
      },
    )
    const answer = ANSWERS[response ?? 0]
    return answer ? [answer] : []
  } catch {
    return undefined
  }
}

function namesOf(hashes: readonly Uint8Array[], options: readonly string[]): readonly string[] {
  const chosen = new Set(hashes.map((hash) => Buffer.from(hash).toString('hex')))
  return options.filter((option) => chosen.has(createHash('sha256').update(option).digest('hex')))
}
