import { decryptPollVote, normalizeMessageContent, proto } from 'baileys'
import { createHash } from 'node:crypto'
import type { World } from '../server/world.js'
import type { MessageRecord } from '../storage/message-log.js'
import { lidJid, phoneJid } from '../wire/jid.js'

/** What one person chose in a poll. */
export interface PollVote {
  readonly number: string
  readonly options: readonly string[]
}

/** The newest vote of everybody, as the phones that have the poll read it; votes that do not open are left out. */
export function votesOf(world: World, poll: MessageRecord, changes: readonly MessageRecord[]): readonly PollVote[] {
  const content = proto.Message.decode(poll.content)
  const secret = content.messageContextInfo?.messageSecret
  const inner = normalizeMessageContent(content) ?? content
  const created = inner.pollCreationMessage ?? inner.pollCreationMessageV2 ?? inner.pollCreationMessageV3
  if (!secret || !created) return []
  const names = (created.options ?? []).map((option) => option.optionName ?? '')
  const byNumber = new Map<string, readonly string[]>()
  for (const change of changes) {
    const hashes = change.kind === 'vote' ? open(world, poll, change, secret) : undefined
    if (hashes)
      byNumber.set(
        change.from,
        names.filter((name) => hashes.has(hashOf(name))),
      )
  }
  return [...byNumber].filter(([, options]) => options.length > 0).map(([number, options]) => ({ number, options }))
}

/** The key is bound to the ids that the voter's device used, by LID or by number. */
function open(
  world: World,
  poll: MessageRecord,
  change: MessageRecord,
  pollEncKey: Uint8Array,
): ReadonlySet<string> | undefined {
  const vote = proto.Message.decode(change.content).pollUpdateMessage?.vote
  if (!vote) return undefined
  for (const pollCreatorJid of jidsOf(world, poll.from))
    for (const voterJid of jidsOf(world, change.from))
      try {
        const opened = decryptPollVote(vote, { pollCreatorJid, voterJid, pollMsgId: poll.id, pollEncKey })
        return new Set(opened.selectedOptions.map((hash) => Buffer.from(hash).toString('hex')))
      } catch {
        // another pair of ids then
      }
  return undefined
}

function jidsOf(world: World, number: string): readonly string[] {
  return [lidJid(world.requirePhone(number).lid), phoneJid(number)]
}

function hashOf(option: string): string {
  return createHash('sha256').update(option).digest('hex')
}
