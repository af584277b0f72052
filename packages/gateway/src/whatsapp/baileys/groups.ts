import { type BinaryNode, getBinaryNodeChild, type WASocket } from 'baileys'
import { type GroupPort, type PersonAnswer, RefusedError } from '../engine-people.js'
import { normalizeJid } from '../jid.js'
import { asked } from './asked.js'

/** Groups over Baileys. @param socket - Throws when the connection has ended. */
export function baileysGroups(socket: () => WASocket): GroupPort {
  return {
    create: (subject, members) =>
      asked(async () => {
        const { id } = await socket().groupCreate(subject, [...members])
        return id
      }),
    setSubject: (jid, subject) => asked(() => socket().groupUpdateSubject(jid, subject)),
    setDescription: (jid, description) => asked(() => socket().groupUpdateDescription(jid, description)),
    setAnnounce: (jid, on) => asked(() => socket().groupSettingUpdate(jid, on ? 'announcement' : 'not_announcement')),
    setLocked: (jid, on) => asked(() => socket().groupSettingUpdate(jid, on ? 'locked' : 'unlocked')),
    changeMembers: (jid, action, members) =>
      asked(async () => (await socket().groupParticipantsUpdate(jid, [...members], action)).map(answerOf)),
    approve: (jid, members) =>
      asked(async () => (await socket().groupRequestParticipantsUpdate(jid, [...members], 'approve')).map(answerOf)),
    inviteCode: (jid) => asked(async () => requireCode(await socket().groupInviteCode(jid))),
    revokeInvite: (jid) => asked(async () => requireCode(await socket().groupRevokeInvite(jid))),
    join: (code) => asked(() => join(socket(), code)),
    leave: (jid) => asked(() => socket().groupLeave(jid)),
    readAll: () =>
      asked(async () => {
        const groups = Object.values(await socket().groupFetchAllParticipating())
        return {
          groups: groups.length,
          members: groups.reduce((sum, { participants }) => sum + participants.length, 0),
        }
      }),
  }
}

/** Baileys' own function reads only the answer of groups that let everybody in. */
async function join(socket: WASocket, code: string): Promise<{ readonly jid: string; readonly joined: boolean }> {
  const answer = (await socket.query({
    tag: 'iq',
    attrs: { type: 'set', xmlns: 'w:g2', to: '@g.us' },
    content: [{ tag: 'invite', attrs: { code } }],
  })) as BinaryNode
  const group = getBinaryNodeChild(answer, 'group')
  const waiting = getBinaryNodeChild(answer, 'membership_approval_request')
  const jid = normalizeJid((group ?? waiting)?.attrs['jid'])
  if (jid === undefined) throw new RefusedError(404)
  return { jid, joined: group !== undefined }
}

function answerOf({ status, jid }: { readonly status: string; readonly jid: string | undefined }): PersonAnswer {
  return { jid: normalizeJid(jid) ?? '', code: Number(status) }
}

function requireCode(code: string | undefined): string {
  if (code === undefined) throw new RefusedError(404)
  return code
}
