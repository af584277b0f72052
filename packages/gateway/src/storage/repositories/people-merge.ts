import { type ChatRow, chatByPerson, patchChat } from './chats.js'
import { PERSONAL, replaceKey, shareTags, TARGETED } from './merge-rows.js'
import { type PersonRow, savePerson } from './people.js'
import type { Db } from './sessions.js'

/**
 * Makes two records of one person one: `kept` (known by LID) takes the ids, names, chat, messages and memberships of `lost`
 * (known by number). The ids of both go on leading to it.
 * @returns The person, and the chat that both threads are now, if there was any.
 */
export async function mergePeople(
  db: Db,
  kept: PersonRow,
  lost: PersonRow,
  now: number,
): Promise<{ person: PersonRow; chat: ChatRow | undefined }> {
  const session = kept.session_id
  const pair = { session, from: lost.id, into: kept.id }
  await db.updateTable('person_aliases').set({ person_id: kept.id }).where('person_id', '=', lost.id).execute()
  // authors first: only then are the same messages of both threads recognised
  for (const table of TARGETED) await replaceKey(db, table, 'sender_id', pair)
  for (const table of PERSONAL) await replaceKey(db, table, 'person_id', pair)
  const chat = await mergeChats(db, kept, lost, now)
  await shareTags(db, session, lost.id, kept.id)
  await replaceKey(db, 'group_members', 'person_id', pair)
  await db.deleteFrom('people').where('id', '=', lost.id).execute()
  const person = await savePerson(
    db,
    {
      ...kept,
      pn: kept.pn ?? lost.pn,
      username: kept.username ?? lost.username,
      saved_name: kept.saved_name ?? lost.saved_name,
      business_name: kept.business_name ?? lost.business_name,
      push_name: kept.push_name ?? lost.push_name,
      dm: Math.max(kept.dm, lost.dm),
      blocked: Math.max(kept.blocked, lost.blocked),
      first_seen_at: Math.min(kept.first_seen_at, lost.first_seen_at),
    },
    now,
  )
  return { person, chat }
}

async function mergeChats(db: Db, kept: PersonRow, lost: PersonRow, now: number): Promise<ChatRow | undefined> {
  const from = await chatByPerson(db, lost.session_id, lost.id)
  const into = await chatByPerson(db, kept.session_id, kept.id)
  if (from === undefined) return undefined
  if (into === undefined) return patchChat(db, from.id, { jid: kept.jid, person_id: kept.id, updated_at: now })
  for (const table of TARGETED)
    await replaceKey(db, table, 'chat_id', { session: kept.session_id, from: from.id, into: into.id })
  await db.deleteFrom('chats').where('id', '=', from.id).execute()
  return patchChat(db, into.id, {
    unread_count: unread(into.unread_count, from.unread_count),
    last_message_at: latest(into.last_message_at, from.last_message_at),
    muted_until: latest(into.muted_until, from.muted_until),
    archived: Math.min(into.archived, from.archived),
    pinned: Math.max(into.pinned, from.pinned),
    removed: Math.min(into.removed, from.removed),
    updated_at: now,
  })
}

/** Counts add up; -1 is a mark, not a count. */
function unread(a: number, b: number): number {
  return Math.max(a, 0) + Math.max(b, 0) || Math.min(a, b)
}

function latest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b)
}
