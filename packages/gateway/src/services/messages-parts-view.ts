import type { components } from '@waygate/sdk'
import { bestName } from '../storage/repositories/people.js'
import type { MessageRow, VoteRow } from '../storage/repositories/messages.js'
import type { ContentFacts, EVENT_ANSWERS, SystemFacts } from '../whatsapp/facts.js'
import type { MessageSurroundings } from './messages-view.js'
import { ownJid } from './sessions-scope.js'

type Schemas = components['schemas']

interface Target {
  readonly wa_message_id: string
  readonly from_me: number
  readonly sender_id: number
}

/** Reactions, votes and receipts name a message by its id, direction and author. */
function speaksOf(part: Target, row: MessageRow): boolean {
  return part.wa_message_id === row.wa_message_id && part.from_me === row.from_me && part.sender_id === row.sender_id
}

/** Reactions to a message, oldest first. */
export function reactionViews(row: MessageRow, around: MessageSurroundings): Schemas['Reaction'][] {
  return around.reactions
    .filter((reaction) => speaksOf(reaction, row))
    .map((reaction) => {
      const mine = reaction.person_id === 0
      const person = mine ? undefined : around.people.byId(reaction.person_id)
      const name = bestName(person)
      return {
        emoji: reaction.emoji,
        senderJid: (mine ? ownJid(around.session) : person?.jid) ?? '',
        fromMe: mine,
        timestamp: reaction.at,
        ...(name !== undefined && { senderName: name }),
      }
    })
}

/** A poll with its votes so far. */
export function pollTally(
  row: MessageRow,
  poll: NonNullable<ContentFacts['poll']>,
  votes: readonly VoteRow[],
): Schemas['PollTally'] {
  const cast = votes
    .filter((vote) => speaksOf(vote, row))
    .map((vote) => ({ mine: vote.person_id === 0, options: JSON.parse(vote.options) as string[] }))
    .filter((vote) => vote.options.length > 0)
  return {
    name: poll.name,
    selectableCount: poll.selectableCount,
    totalVoters: cast.length,
    ...(poll.endTime !== undefined && { endTime: poll.endTime }),
    ...(poll.hideVotes !== undefined && { hideVotes: poll.hideVotes }),
    options: poll.options.map((option) => {
      const chosen = cast.filter((vote) => vote.options.includes(option))
      return { option, votes: chosen.length, byMe: chosen.some((vote) => vote.mine) }
    }),
  }
}

/** An invitation with the answers so far; nobody is named. */
export function eventView(
  row: MessageRow,
  event: NonNullable<ContentFacts['event']>,
  votes: readonly VoteRow[],
): Schemas['EventInvitation'] {
  const answers = votes.filter((vote) => speaksOf(vote, row)).flatMap((vote) => JSON.parse(vote.options) as string[])
  const count = (answer: (typeof EVENT_ANSWERS)[number]) => answers.filter((one) => one === answer).length
  return { ...event, going: count('going'), maybe: count('maybe'), notGoing: count('not_going') }
}

/** What a system row tells, with everybody named. */
export function systemNotice(system: SystemFacts, { people }: MessageSurroundings): Schemas['SystemNotice'] {
  const actorJid = system.actor && people.jid(system.actor)
  const actorName = system.actor && people.name(system.actor)
  const targets = (system.targets ?? []).flatMap((person) => {
    const jid = people.jid(person)
    const name = people.name(person)
    return jid === undefined ? [] : [{ jid, ...(name !== undefined && { name }) }]
  })
  return {
    kind: system.action,
    ...(actorJid !== undefined && { actorJid }),
    ...(actorName !== undefined && { actorName }),
    ...(targets.length > 0 && { targets }),
    ...(system.value !== undefined && { value: system.value }),
    ...(system.text !== undefined && { text: system.text }),
  }
}
