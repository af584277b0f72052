import type { ChatRow } from '../storage/repositories/chats.js'
import { type MessageRow, setVote } from '../storage/repositories/messages.js'
import type { PersonRow } from '../storage/repositories/people.js'
import type { TargetColumns } from '../storage/tables/messaging.js'
import { EVENT_ANSWERS, type Fact } from '../whatsapp/facts.js'
import type { PersonIds } from '../whatsapp/jid.js'
import { personOf } from './contacts-ingest.js'
import { authorFields, messagePayload } from './messages-events.js'
import { announce, type Ingest } from './messages-ingest-context.js'
import { contentOf } from './messages-view.js'
import { wireSeal } from './messages-wire.js'

/** Opens a vote on a poll, or an answer to an invitation, and counts it. */
export async function castVote(
  ingest: Ingest,
  chat: ChatRow,
  row: MessageRow,
  target: TargetColumns,
  fact: Extract<Fact, { kind: 'vote' }>,
): Promise<void> {
  const { poll, event } = contentOf(row)
  const choices = fact.vote.of === 'event' ? event && EVENT_ANSWERS : poll?.options
  const by = fact.by === 'me' ? ('me' as const) : await personOf(ingest, fact.by)
  if (!choices || row.wire === null || by === undefined) return
  const { self } = ingest.session
  const creator = row.from_me === 1 ? self : await idsOf(ingest, row.sender_id)
  const voter = by === 'me' ? self : idsOfPerson(by)
  const wire = ingest.secrets.openBytes(row.wire, wireSeal(row.id))
  const context = { pollId: row.wa_message_id, wire, creator, voter, options: choices }
  const options = fact.vote.chosen ?? ingest.openVote(fact.vote, context)
  if (options === undefined) return
  const changed = await setVote(ingest.tx.db, {
    ...target,
    person_id: by === 'me' ? 0 : by.id,
    options: JSON.stringify(options),
    at: fact.at,
  })
  if (!changed) return
  const payload = await messagePayload(ingest, chat, row)
  announce(
    ingest,
    'poll.vote',
    {
      ...payload,
      ...authorFields(ingest, by),
      fromMe: by === 'me',
      targetId: row.wa_message_id,
      selectedOptions: [...options],
    },
    fact.at,
  )
}

async function idsOf({ tx, session }: Ingest, person: number): Promise<PersonIds> {
  const row = await tx.db
    .selectFrom('people')
    .selectAll()
    .where('session_id', '=', session.id)
    .where('id', '=', person)
    .executeTakeFirst()
  return row ? idsOfPerson(row) : {}
}

function idsOfPerson(person: PersonRow): PersonIds {
  return { ...(person.lid !== null && { lid: person.lid }), ...(person.pn !== null && { pn: person.pn }) }
}
