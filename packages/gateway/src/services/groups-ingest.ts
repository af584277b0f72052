import { patchChat } from '../storage/repositories/chats.js'
import {
  countMembers,
  ensureGroup,
  type GroupRow,
  markOthersGone,
  patchGroup,
  upsertMember,
} from '../storage/repositories/groups.js'
import type { PersonRow } from '../storage/repositories/people.js'
import type { Fact, GroupChange, MemberFacts, MessageFact } from '../whatsapp/facts.js'
import { findChat } from './chats-address.js'
import { announceChat } from './chats-ingest.js'
import { learnPerson } from './contacts-ingest.js'
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
  if (author === undefined) return
  const name = fact.pushName === undefined ? {} : { push_tag: fact.pushName }
  const there = fact.source === 'history' || fact.content.type === 'system' ? {} : { gone: 0 }
  await upsertMember(
    ingest.tx.db,
    ingest.session.id,
    group,
    author.id,
    { ...name, ...there },
    Math.max(fact.timestamp, 0),
  )
}

/** Stores what is known of a group. */
export async function groupTold(ingest: Ingest, fact: Extract<Fact, { kind: 'group' }>): Promise<void> {
  const { tx, session, now } = ingest
  const before = await ensureGroup(tx.db, session.id, fact.jid, now)
  const { change } = fact
  if (change.members !== undefined) await storeMembers(ingest, fact.jid, change.members)
  const owner = change.owner && (await learnPerson(ingest, change.owner, {}))
  const patch = patchOf(before, change, owner?.jid)
  if (change.members !== undefined) patch.read_at = now
  const told = (Object.keys(patch) as (keyof typeof patch)[]).filter(
    (key) => key !== 'read_at' && patch[key] !== before[key],
  )
  if (Object.keys(patch).length > 0) await patchGroup(tx.db, before.id, { ...patch, updated_at: now })
  if (told.length === 0) return
  announce(ingest, 'group.update', {
    groupJid: fact.jid,
    ...(change.subject !== undefined && { subject: change.subject }),
    ...(change.description !== undefined && { description: change.description }),
    ...(change.announce !== undefined && { isAnnounce: change.announce }),
    ...(change.locked !== undefined && { isLocked: change.locked }),
    timestamp: now,
  })
  if (change.subject !== undefined && change.subject !== before.subject)
    await nameChat(ingest, fact.jid, change.subject)
}

function patchOf(before: GroupRow, change: GroupChange, owner: string | undefined): Partial<Omit<GroupRow, 'id'>> {
  const count = change.members?.length ?? change.size
  const wanted: Partial<Omit<GroupRow, 'id'>> = {
    ...(change.subject !== undefined && { subject: change.subject }),
    ...(change.description !== undefined && { description: change.description }),
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

async function storeMembers(ingest: Ingest, group: string, members: readonly MemberFacts[]): Promise<void> {
  const present: number[] = []
  for (const { person, role } of members) {
    const row = await learnPerson(ingest, person, {})
    if (row === undefined) continue
    present.push(row.id)
    await upsertMember(ingest.tx.db, ingest.session.id, group, row.id, { role, gone: 0 }, ingest.now)
  }
  await markOthersGone(ingest.tx.db, ingest.session.id, group, present)
}

const EVENT_FIELD = { add: 'join', remove: 'leave', promote: 'promote', demote: 'demote' } as const

/** Members who came, left, or changed their role. */
export async function membersChanged(ingest: Ingest, fact: Extract<Fact, { kind: 'members' }>): Promise<void> {
  const { tx, session } = ingest
  const group = await ensureGroup(tx.db, session.id, fact.group, ingest.now)
  const jids: string[] = []
  for (const { person, role } of fact.members) {
    const row = await learnPerson(ingest, person, {})
    if (row === undefined) continue
    jids.push(row.jid)
    const patch = {
      add: { role, gone: 0 },
      remove: { gone: 1 },
      promote: { role: role === 'superadmin' ? role : 'admin' },
      demote: { role: 'member' },
    }[fact.action]
    await upsertMember(tx.db, session.id, fact.group, row.id, patch, fact.at)
  }
  if (group.read_at !== null) {
    await patchGroup(tx.db, group.id, {
      participant_count: await countMembers(tx.db, session.id, fact.group),
      updated_at: ingest.now,
    })
  } else ingest.wantedGroups.add(fact.group)
  const by = fact.by && (await learnPerson(ingest, fact.by, {}))
  announce(ingest, 'group.participant', {
    groupJid: fact.group,
    [EVENT_FIELD[fact.action]]: jids,
    ...(by && { sender: by.jid }),
    timestamp: fact.at,
  })
}

/** The label that a member carries in a group. */
export async function memberTagged(ingest: Ingest, fact: Extract<Fact, { kind: 'member-tag' }>): Promise<void> {
  const row = await learnPerson(ingest, fact.member, {})
  if (row === undefined) return
  await ensureGroup(ingest.tx.db, ingest.session.id, fact.group, ingest.now)
  await upsertMember(ingest.tx.db, ingest.session.id, fact.group, row.id, { tag: fact.tag }, fact.at || ingest.now)
  announce(ingest, 'group.participant', {
    groupJid: fact.group,
    sender: row.jid,
    reason: 'tag',
    timestamp: fact.at || ingest.now,
  })
}
