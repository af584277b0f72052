import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { notFound } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import { decodeCursor, encodeCursor, pageLimit, pageOf } from '../storage/page.js'
import { groupByJid, type GroupRow, groupsPage, type MemberRow, membersPage } from '../storage/repositories/groups.js'
import { bestName, numberOf, peopleById, type PersonRow } from '../storage/repositories/people.js'
import { normalizeJid, personFrom } from '../whatsapp/jid.js'
import { loadPeople, type People } from './messages-names.js'
import type { Page, PageQuery } from './page-query.js'
import type { SessionAccess } from './sessions-access.js'

type Schemas = components['schemas']

/** The groups a session is or was in. */
export interface GroupService {
  /** In the order of their subjects. */
  list(reach: Reach, session: string, query: PageQuery & { q?: string | undefined }): Promise<Page<Schemas['Group']>>
  get(reach: Reach, session: string, jid: string): Promise<Schemas['Group']>
  members(
    reach: Reach,
    session: string,
    jid: string,
    query: PageQuery & { q?: string | undefined },
  ): Promise<Page<Schemas['GroupMember']>>
}

interface Deps extends Pick<Core, 'storage'> {
  readonly access: SessionAccess
}

export function createGroupService({ storage, access }: Deps): GroupService {
  const { db } = storage

  const find = async (reach: Reach, session: string, jid: string): Promise<GroupRow> => {
    await access.row(reach, session)
    const normal = normalizeJid(jid)
    const group = normal === undefined ? undefined : await groupByJid(db, session, normal)
    if (!group) throw notFound()
    return group
  }

  /** Owners are kept by the id that was known when the group was read. */
  const ownersOf = (session: string, rows: readonly GroupRow[]): Promise<People> =>
    loadPeople(
      db,
      session,
      [],
      rows.flatMap((row) => personFrom([row.owner_jid]) ?? []),
    )

  return {
    async list(reach, session, query) {
      await access.row(reach, session)
      const limit = pageLimit(query.limit)
      const parts = query.cursor === undefined ? undefined : decodeCursor(query.cursor, 2)
      const rows = await groupsPage(db, session, query.q, {
        limit,
        after: parts && [String(parts[0]), Number(parts[1])],
      })
      const people = await ownersOf(session, rows)
      return pageOf(
        rows,
        limit,
        (row) => groupView(row, people),
        (row) => [row.subject ?? '', row.id],
      )
    },

    async get(reach, session, jid) {
      const group = await find(reach, session, jid)
      return groupView(group, await ownersOf(session, [group]))
    },

    async members(reach, session, jid, query) {
      const group = await find(reach, session, jid)
      const limit = pageLimit(query.limit)
      const after = query.cursor === undefined ? undefined : Number(decodeCursor(query.cursor, 1)[0])
      const rows = await membersPage(db, session, group.jid, query.q, { limit, after })
      const shown = rows.slice(0, limit)
      const people = await peopleById(
        db,
        session,
        shown.map((row) => row.person_id),
      )
      const data = shown.map((row) => memberView(row, people.get(row.person_id)))
      const last = shown.at(-1)
      return rows.length > limit && last ? { data, nextCursor: encodeCursor([last.id]) } : { data }
    },
  }
}

function groupView(row: GroupRow, people: People): Schemas['Group'] {
  const owner = personFrom([row.owner_jid])
  const ownerJid = owner && people.jid(owner)
  return {
    id: row.id,
    groupJid: row.jid,
    firstSeenAt: row.first_seen_at,
    updatedAt: row.updated_at,
    isAnnounce: row.is_announce === 1,
    isLocked: row.is_locked === 1,
    ...(row.subject !== null && { subject: row.subject }),
    ...(row.description !== null && { description: row.description }),
    ...(ownerJid !== undefined && { ownerJid }),
    ...(row.participant_count !== null && { participantCount: row.participant_count }),
    ...(row.created_at_wa !== null && { createdAtWa: row.created_at_wa }),
  }
}

function memberView(row: MemberRow, person: PersonRow | undefined): Schemas['GroupMember'] {
  const name = bestName(person)
  const tag = row.tag ?? row.push_tag ?? undefined
  const number = numberOf(person)
  return {
    id: row.id,
    sessionId: row.session_id,
    groupJid: row.group_jid,
    lid: person?.jid ?? '',
    role: row.role as Schemas['GroupMember']['role'],
    firstSeenAt: row.first_seen_at,
    lastSeenAt: row.last_seen_at,
    ...(tag !== undefined && { tag }),
    ...(name !== undefined && { name }),
    ...(number !== undefined && { phoneNumber: number }),
  }
}
