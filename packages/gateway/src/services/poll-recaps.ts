import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { chatById } from '../storage/repositories/chats.js'
import { messageById, type MessageRow, votesOf } from '../storage/repositories/messages.js'
import { bestName, peopleById } from '../storage/repositories/people.js'
import { takeEndedPolls } from '../storage/repositories/poll-deadlines.js'
import { sessionById, type SessionRow } from '../storage/repositories/sessions.js'
import type { Tx } from '../storage/unit-of-work.js'
import { contentOf } from './messages-view.js'
import { ownJid, scopeOf } from './sessions-scope.js'

type Recap = components['schemas']['PollRecapPayload']

/** Tells the result of every poll whose time is up, once: whoever takes a deadline out tells it with the same transaction. */
export async function tellEndedPolls({ unit, clock }: Pick<Core, 'unit' | 'clock'>): Promise<void> {
  await unit.write(async (tx) => {
    for (const { message_id, session_id } of await takeEndedPolls(tx.db, clock.now())) {
      const [row, session] = [await messageById(tx.db, message_id), await sessionById(tx.db, session_id)]
      const payload = row && session && (await recapOf(tx, session, row))
      if (!payload) continue
      const place = { organizationId: session.organization_id, sessionId: session.id }
      tx.emit({ event: 'poll.recap', ...place, payload, timestamp: payload.endTime })
    }
  })
}

/** `undefined` when the poll was deleted meanwhile. */
async function recapOf(tx: Tx, session: SessionRow, row: MessageRow): Promise<Recap | undefined> {
  const { poll } = contentOf(row)
  const chat = await chatById(tx.db, row.chat_id)
  if (poll?.endTime === undefined || !chat || row.revoked_by !== null) return undefined
  const cast = (await votesOf(tx.db, chat.id, [row.wa_message_id]))
    .filter((vote) => vote.from_me === row.from_me && vote.sender_id === row.sender_id)
    .map((vote) => ({ person: vote.person_id, options: JSON.parse(vote.options) as string[] }))
    .filter(({ options }) => options.length > 0)
  const people = await peopleById(
    tx.db,
    session.id,
    cast.map(({ person }) => person),
  )
  const hideVotes = poll.hideVotes === true
  return {
    pollMessageId: row.wa_message_id,
    chatJid: chat.jid,
    name: poll.name,
    options: poll.options.map((option) => ({
      option,
      count: cast.filter(({ options }) => options.includes(option)).length,
    })),
    selectableCount: poll.selectableCount,
    endTime: poll.endTime,
    hideVotes,
    totalVotes: cast.length,
    ...(!hideVotes && {
      voters: cast.map(({ person, options }) => ({
        voterId: people.get(person)?.jid ?? ownJid(scopeOf(session)) ?? '',
        displayName: bestName(people.get(person)) ?? '',
        selectedOptions: options,
      })),
    }),
  }
}
