import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { conflict, notFound, validationError } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import { groupByJid } from '../storage/repositories/groups.js'
import type { EngineConnection } from '../whatsapp/engine.js'
import type { PersonAnswer } from '../whatsapp/engine-people.js'
import type { Fact, GroupChange, MemberAction } from '../whatsapp/facts.js'
import { normalizeJid, personFrom } from '../whatsapp/jid.js'
import { inviteLink } from './groups-ingest.js'
import type { SessionAccess } from './sessions-access.js'
import type { SessionRunner } from './sessions-runner.js'
import { scopeOf } from './sessions-scope.js'
import { namedPeople } from './whatsapp-people.js'
import {
  ADD_REFUSALS,
  ADMIN_REFUSALS,
  INVITE_REFUSALS,
  LEAVE_REFUSALS,
  MEMBER_REFUSALS,
  REQUEST_REFUSALS,
  requireAccepted,
  withWhatsapp,
} from './whatsapp-refusals.js'

type Schemas = components['schemas']

/** What a session does in groups. All of it happens at WhatsApp first; the store follows before the caller is answered. */
export interface GroupChangeService {
  create(reach: Reach, session: string, body: Schemas['CreateGroupInputBody']): Promise<Schemas['GroupInfo']>
  update(reach: Reach, session: string, gid: string, body: Schemas['UpdateGroupInputBody']): Promise<void>
  /** Adds, removes, promotes or demotes. */
  changeMembers(
    reach: Reach,
    session: string,
    gid: string,
    action: MemberAction,
    people: readonly string[],
  ): Promise<void>
  /** Accepts people who asked to join. */
  approve(reach: Reach, session: string, gid: string, people: readonly string[]): Promise<void>
  invite(reach: Reach, session: string, gid: string): Promise<Schemas['InviteOutputBody']>
  revokeInvite(reach: Reach, session: string, gid: string): Promise<Schemas['InviteOutputBody']>
  /** Follows an invite link, or its last part. */
  join(reach: Reach, session: string, invite: string): Promise<Schemas['JoinGroupOutputBody']>
  leave(reach: Reach, session: string, gid: string): Promise<void>
}

/** Where a change is made. */
interface Place {
  readonly runner: SessionRunner
  readonly connection: EngineConnection
  readonly group: string
}

const INVITE = /^(?:https:\/\/chat\.whatsapp\.com\/(?:invite\/)?)?([0-9A-Za-z_-]{8,64})(?:\?.*)?$/
const MAX_SUBJECT = 100
const MAX_DESCRIPTION = 2_048
/** Most people that WhatsApp takes in one question. */
const MAX_NAMED = 256

interface Deps extends Pick<Core, 'storage' | 'clock'> {
  readonly access: SessionAccess
}

export function createGroupChangeService({ storage, clock, access }: Deps): GroupChangeService {
  const { db } = storage

  async function placeOf(reach: Reach, session: string, gid: string): Promise<Place> {
    const group = normalizeJid(gid)
    await access.row(reach, session)
    if (!group?.endsWith('@g.us')) throw notFound()
    return { ...(await access.online(reach, session)), group }
  }

  /** The store learns what WhatsApp has agreed to; its own word on it, which comes as well, then changes nothing. */
  function membersNow({ runner, group }: Place, action: MemberAction, answers: readonly PersonAnswer[]): Promise<void> {
    const members = answers.flatMap(({ jid, code }) => {
      const person = code === 200 ? personFrom([jid]) : undefined
      return person ? [{ person, role: action === 'promote' ? ('admin' as const) : ('member' as const) }] : []
    })
    const fact: Fact = { kind: 'members', group, action, members, by: scopeOf(runner.row).self, at: clock.now() }
    return members.length === 0 ? Promise.resolve() : runner.learn([fact])
  }

  async function groupRead({ runner, connection, group }: Place): Promise<void> {
    await withWhatsapp(() => connection.refreshGroup(group))
    await runner.learn([])
  }

  return {
    async create(reach, session, { name, participants = [] }) {
      await access.row(reach, session)
      const subject = requireSubject('body.name', name)
      if (participants.length > MAX_NAMED)
        throw validationError([`body.participants: must have at most ${String(MAX_NAMED)} entries`])
      const members = await namedPeople(db, session, 'body.participants', participants)
      const { runner, connection } = await access.online(reach, session)
      const group = await withWhatsapp(() => connection.groups.create(subject, members))
      await groupRead({ runner, connection, group })
      const row = await groupByJid(db, session, group)
      return {
        groupJid: group,
        subject: row?.subject ?? subject,
        isAnnounce: row?.is_announce === 1,
        isLocked: row?.is_locked === 1,
        ...(row?.owner_jid && { ownerJid: row.owner_jid }),
        ...(row?.participant_count && { participants: row.participant_count }),
      }
    },

    async update(reach, session, gid, body) {
      const subject = body.subject === undefined ? undefined : requireSubject('body.subject', body.subject)
      if ((body.description?.length ?? 0) > MAX_DESCRIPTION)
        throw validationError([`body.description: must have at most ${String(MAX_DESCRIPTION)} characters`])
      const { runner, connection, group } = await placeOf(reach, session, gid)
      const { groups } = connection
      const learn = (change: GroupChange) =>
        runner.learn([{ kind: 'group', jid: group, change, by: scopeOf(runner.row).self }])
      const { description, announce, locked } = body
      if (subject !== undefined) {
        await withWhatsapp(() => groups.setSubject(group, subject))
        await learn({ subject })
      }
      if (description !== undefined) {
        await withWhatsapp(() => groups.setDescription(group, description))
        await learn({ description })
      }
      if (announce !== undefined) {
        await withWhatsapp(() => groups.setAnnounce(group, announce))
        await learn({ announce })
      }
      if (locked !== undefined) {
        await withWhatsapp(() => groups.setLocked(group, locked))
        await learn({ locked })
      }
    },

    async changeMembers(reach, session, gid, action, people) {
      const place = await placeOf(reach, session, gid)
      const members = await namedPeople(db, session, 'body.participants', people)
      const answers = await withWhatsapp(() => place.connection.groups.changeMembers(place.group, action, members))
      await membersNow(place, action, answers)
      requireAccepted(answers, action === 'add' ? ADD_REFUSALS : MEMBER_REFUSALS)
    },

    async approve(reach, session, gid, people) {
      const place = await placeOf(reach, session, gid)
      const members = await namedPeople(db, session, 'body.participants', people)
      const answers = await withWhatsapp(() => place.connection.groups.approve(place.group, members))
      await membersNow(place, 'add', answers)
      requireAccepted(answers, REQUEST_REFUSALS)
    },

    async invite(reach, session, gid) {
      const { connection, group } = await placeOf(reach, session, gid)
      return { invite: inviteLink(await withWhatsapp(() => connection.groups.inviteCode(group), ADMIN_REFUSALS)) }
    },

    async revokeInvite(reach, session, gid) {
      const { connection, group } = await placeOf(reach, session, gid)
      return { invite: inviteLink(await withWhatsapp(() => connection.groups.revokeInvite(group), ADMIN_REFUSALS)) }
    },

    async join(reach, session, invite) {
      await access.row(reach, session)
      const code = INVITE.exec(invite.trim())?.[1]
      if (code === undefined) throw validationError(['body.invite: must be an invite link or its code'])
      const { runner, connection } = await access.online(reach, session)
      const { jid, joined } = await withWhatsapp(() => connection.groups.join(code), INVITE_REFUSALS)
      if (!joined)
        throw conflict('The request to join was sent; an admin of the group has to accept it.', {
          reason: 'approval_pending',
          groupJid: jid,
        })
      await groupRead({ runner, connection, group: jid })
      return { groupJid: jid }
    },

    async leave(reach, session, gid) {
      const place = await placeOf(reach, session, gid)
      const self = scopeOf(place.runner.row).self
      await withWhatsapp(() => place.connection.groups.leave(place.group), LEAVE_REFUSALS)
      await membersNow(place, 'remove', [{ jid: self.lid ?? self.pn ?? '', code: 200 }])
    },
  }
}

function requireSubject(field: string, subject: string): string {
  const trimmed = subject.trim()
  if (trimmed === '' || trimmed.length > MAX_SUBJECT)
    throw validationError([`${field}: must have 1 to ${String(MAX_SUBJECT)} characters`])
  return trimmed
}
