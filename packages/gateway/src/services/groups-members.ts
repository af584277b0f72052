import {
  countMembers,
  ensureGroup,
  type GroupRow,
  markOthersGone,
  type MemberPatch,
  type MemberRow,
  membersOf,
  patchGroup,
  upsertMember,
} from '../storage/repositories/groups.js'
import type { Fact, MemberFacts } from '../whatsapp/facts.js'
import { learnPerson } from './contacts-ingest.js'
import { announce, type Ingest } from './messages-ingest-context.js'

/** Who came, went or changed their role, by canonical JIDs. */
type Changes = Record<'join' | 'leave' | 'promote' | 'demote', string[]>

const EVENT_FIELD = { add: 'join', remove: 'leave', promote: 'promote', demote: 'demote' } as const

/** Stores members who came, left, or changed their role. What was so already is told to nobody again. */
export async function membersChanged(ingest: Ingest, fact: Extract<Fact, { kind: 'members' }>): Promise<void> {
  const { tx, session } = ingest
  const group = await ensureGroup(tx.db, session.id, fact.group, ingest.now)
  const before = await membersOf(tx.db, session.id, fact.group)
  const changes: Changes = { join: [], leave: [], promote: [], demote: [] }
  for (const { person, role } of fact.members) {
    const row = await learnPerson(ingest, person, {})
    if (row === undefined) continue
    const patch = patchOf(fact.action, role, before.get(row.id))
    if (patch === undefined) continue
    changes[EVENT_FIELD[fact.action]].push(row.jid)
    await upsertMember(tx.db, session.id, fact.group, row.id, patch, fact.at)
  }
  await recount(ingest, group)
  const by = fact.by && (await learnPerson(ingest, fact.by, {}))
  announceMembers(ingest, fact.group, changes, fact.at, by?.jid)
}

function patchOf(
  action: keyof typeof EVENT_FIELD,
  role: MemberFacts['role'],
  known: MemberRow | undefined,
): MemberPatch | undefined {
  const there = known?.gone === 0
  if (action === 'add') return there ? undefined : { role, gone: 0 }
  if (action === 'remove') return known?.gone === 1 ? undefined : { gone: 1 }
  const next = action === 'demote' ? 'member' : role === 'member' ? 'admin' : role
  const high = known !== undefined && known.role !== 'member'
  return there && high === (action === 'promote') ? undefined : { role: next, gone: 0 }
}

/** Stores a group's whole member list. What changed since the last whole list is told: its own news may have been missed. */
export async function membersListed(ingest: Ingest, group: GroupRow, members: readonly MemberFacts[]): Promise<void> {
  const { tx, session, now } = ingest
  const before = await membersOf(tx.db, session.id, group.jid)
  const changes: Changes = { join: [], leave: [], promote: [], demote: [] }
  const present = new Set<number>()
  for (const { person, role } of members) {
    const row = await learnPerson(ingest, person, {})
    if (row === undefined) continue
    present.add(row.id)
    const known = before.get(row.id)
    if (known?.gone !== 0) changes.join.push(row.jid)
    else if ((known.role === 'member') !== (role === 'member'))
      changes[role === 'member' ? 'demote' : 'promote'].push(row.jid)
    if (known?.gone !== 0 || known.role !== role)
      await upsertMember(tx.db, session.id, group.jid, row.id, { role, gone: 0 }, now)
  }
  // read again: learning ids can have made two members one
  for (const row of (await membersOf(tx.db, session.id, group.jid)).values())
    if (row.gone === 0 && !present.has(row.person_id)) changes.leave.push(row.jid)
  await markOthersGone(tx.db, session.id, group.jid, [...present])
  if (group.read_at !== null) announceMembers(ingest, group.jid, changes, now)
}

async function recount(ingest: Ingest, group: GroupRow): Promise<void> {
  if (group.read_at === null) {
    ingest.wantedGroups.add(group.jid)
    return
  }
  const count = await countMembers(ingest.tx.db, ingest.session.id, group.jid)
  await patchGroup(ingest.tx.db, group.id, { participant_count: count, updated_at: ingest.now })
}

function announceMembers(ingest: Ingest, groupJid: string, changes: Changes, timestamp: number, sender?: string): void {
  const told = Object.fromEntries(Object.entries(changes).filter(([, jids]) => jids.length > 0))
  if (Object.keys(told).length === 0) return
  announce(ingest, 'group.participant', { groupJid, ...told, ...(sender !== undefined && { sender }), timestamp })
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
