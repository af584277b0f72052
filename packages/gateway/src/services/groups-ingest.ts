import { patchChat } from '../storage/repositories/chats.js'
import { ensureGroup, type GroupRow, patchGroup, upsertMember } from '../storage/repositories/groups.js'
import type { PersonRow } from '../storage/repositories/people.js'
import type { Fact, GroupChange, MessageFact } from '../whatsapp/facts.js'
import { findChat } from './chats-address.js'
import { announceChat } from './chats-ingest.js'
import { learnPerson } from './contacts-ingest.js'
import { membersListed } from './groups-members.js'
import { announce, type Ingest } from './messages-ingest-context.js'

/** Somebody wrote in a group: they are a member, and this is the name they use there. */
export async function seenInGroup(
  ingest: Ingest,
  group: string,
  author: PersonRow | undefined,
  fact: MessageFact,
): Promise<void> {
  const known = await ensureGroup(ingest.tx.db, ingest.session.id, group, ingest.now)
  if (known.read_at === null) ingest.wantedGroups.add(group)
  // a system row tells who did something, and those who come or go are told of by news of their own
  if (author === undefined || fact.content.type === 'system') return
  const past = fact.source === 'history'
  await upsertMember(
    ingest.tx.db,
    ingest.session.id,
    group,
    author.id,
    { ...(fact.pushName !== undefined && { push_tag: fact.pushName }), ...(!past && { gone: 0 }) },
    Math.max(fact.timestamp, 0),
    past ? 1 : 0,
  )
}

/** Stores what is known of a group. */
export async function groupTold(ingest: Ingest, fact: Extract<Fact, { kind: 'group' }>): Promise<void> {
  const { tx, session, now } = ingest
  const before = await ensureGroup(tx.db, session.id, fact.jid, now)
  const { change } = fact
  if (change.members !== undefined) await membersListed(ingest, before, change.members)
  const owner = change.owner && (await learnPerson(ingest, change.owner, {}))
  const patch = patchOf(before, change, owner?.jid)
  const read = change.members === undefined ? {} : { read_at: now }
  if (Object.keys({ ...patch, ...read }).length > 0)
    await patchGroup(tx.db, before.id, { ...patch, ...read, updated_at: now })
  if (Object.keys(patch).length === 0 && change.inviteCode === undefined) return
  const by = fact.by && (await learnPerson(ingest, fact.by, {}))
  announce(ingest, 'group.update', {
    groupJid: fact.jid,
    ...(patch.subject != null && { subject: patch.subject }),
    ...(patch.description !== undefined && { description: patch.description ?? '' }),
    ...(patch.is_announce !== undefined && { isAnnounce: patch.is_announce === 1 }),
    ...(patch.is_locked !== undefined && { isLocked: patch.is_locked === 1 }),
    ...(change.inviteCode !== undefined && { newInviteLink: inviteLink(change.inviteCode) }),
    ...(by && { sender: by.jid }),
    timestamp: now,
  })
  if (patch.subject != null) await nameChat(ingest, fact.jid, patch.subject)
}

/** The address that people follow into a group. */
export function inviteLink(code: string): string {
  return `https://chat.whatsapp.com/${code}`
}

function patchOf(before: GroupRow, change: GroupChange, owner: string | undefined): Partial<Omit<GroupRow, 'id'>> {
  const count = change.members?.length ?? change.size
  const wanted: Partial<Omit<GroupRow, 'id'>> = {
    ...(change.subject !== undefined && { subject: change.subject }),
    ...(change.description !== undefined && { description: change.description || null }),
    ...(owner !== undefined && { owner_jid: owner }),
    ...(change.announce !== undefined && { is_announce: change.announce ? 1 : 0 }),
    ...(change.locked !== undefined && { is_locked: change.locked ? 1 : 0 }),
    ...(change.createdAt !== undefined && { created_at_wa: change.createdAt }),
    ...(count !== undefined && { participant_count: count }),
  }
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => before[key as keyof GroupRow] !== value))
}

async function nameChat(ingest: Ingest, jid: string, subject: string): Promise<void> {
  const chat = await findChat(ingest.tx.db, ingest.session.id, jid)
  const named = chat && (await patchChat(ingest.tx.db, chat.id, { name: subject, updated_at: ingest.now }))
  if (named && named.last_message_at !== null) await announceChat(ingest, named, 'name')
}
