import { beginPairing, endPairing, issuePairingCode } from '../actions/pairing.js'
import { addSession, isPaired, removeSession, setStatus, unlink, updateSession } from '../actions/sessions.js'
import type { Core } from '../core.js'
import { matches, page } from '../page.js'
import { embedCovers, reachSession } from '../policy.js'
import { conflict, notFound } from '../problem.js'
import type { Schemas } from '../world.js'
import type { Call, Handlers } from './handler.js'

type Session = Schemas['WASession']
type SessionOperation = 'getSession' | 'sessionQR' | 'startSession' | 'stopSession' | 'sessionMe'

const reach = <Id extends SessionOperation>({
  core,
  caller,
  row,
  params,
}: Pick<Call<Id>, 'core' | 'caller' | 'row'> & { params: { session: string } }) =>
  reachSession(core.world, caller, row, params.session)

/** Starts a paired session, or pairing. */
function start(core: Core, session: Session): Session {
  if (!isPaired(session)) {
    if (session.status !== 'scan_qr_code') beginPairing(core, session.id)
    return core.world.sessions.get(session.id) ?? session
  }
  if (session.status === 'working') return session
  setStatus(core, session.id, 'starting')
  return setStatus(core, session.id, 'working', undefined, {}, { lastConnectedAt: core.now() })
}

function stop(core: Core, session: Session): Session {
  const pairing = core.world.pairings.has(session.id)
  endPairing(core, session.id)
  return session.status === 'stopped'
    ? session
    : setStatus(core, session.id, 'stopped', pairing ? 'pairing_cancelled' : 'stopped_by_user')
}

/** Codes are for sessions that no phone is linked to. */
function unpaired(session: Session): Session {
  if (isPaired(session)) throw conflict('The session is already linked.')
  return session
}

const targetOf = (session: Session) => ({
  kind: 'session',
  id: session.id,
  ...(session.label === undefined ? {} : { name: session.label }),
})

/** Sessions and their life. */
export const sessions: Handlers = {
  listSessions: ({ core, caller, row, query }) => {
    const rows = [...core.world.sessions.values()]
      .filter((s) => s.organizationId === caller.organizationId && (!s.isAdminSession || caller.superAdmin))
      .filter((s) => caller.kind !== 'embed' || embedCovers(caller, row.components, s.id))
      .filter((s) => matches(query.q, s.label, s.phoneNumber, s.id))
    return page(rows, query, (s) => s.id)
  },
  createSession: ({ core, caller, body }) => {
    const { start: starting, ...settings } = body
    const session = addSession(core, caller.organizationId ?? '', {
      ...settings,
      ...(caller.userId === undefined ? {} : { createdByUserId: caller.userId }),
    })
    core.audit(caller, 'session.create', targetOf(session), session.organizationId)
    return starting ? start(core, session) : session
  },
  getSession: (call) => reach(call),
  updateSession: ({ core, caller, row, params, body }) => {
    reachSession(core.world, caller, row, params.session)
    return updateSession(core, params.session, body)
  },
  deleteSession: ({ core, caller, row, params }) => {
    const session = reachSession(core.world, caller, row, params.session)
    core.audit(caller, 'session.delete', targetOf(session), session.organizationId)
    removeSession(core, session.id)
  },
  startSession: (call) => start(call.core, reach(call)),
  stopSession: (call) => stop(call.core, reach(call)),
  restartSession: ({ core, caller, row, params }) => {
    const session = reachSession(core.world, caller, row, params.session)
    endPairing(core, session.id)
    setStatus(core, session.id, 'stopped')
    return start(core, { ...session, status: 'stopped' })
  },
  logoutSession: ({ core, caller, row, params }) => {
    const session = reachSession(core.world, caller, row, params.session)
    if (!isPaired(session)) throw conflict('No phone is linked.')
    core.audit(caller, 'session.logout', targetOf(session), session.organizationId)
    return unlink(core, session.id)
  },
  sessionQR: (call) => {
    const session = unpaired(reach(call))
    const pairing = call.core.world.pairings.get(session.id) ?? beginPairing(call.core, session.id)
    if (!pairing.qr) throw notFound('code')
    return { ...pairing.qr }
  },
  sessionPairingCode: ({ core, caller, row, params, body }) => {
    const session = unpaired(reachSession(core.world, caller, row, params.session))
    const { code } = issuePairingCode(core, session.id, body.phone)
    if (!code) throw notFound('code')
    return { code: code.code, expiresAt: code.expiresAt }
  },
  sessionMe: (call) => {
    const { id, status, waJid, waLid, phoneNumber } = reach(call)
    return {
      sessionId: id,
      status,
      connected: status === 'working',
      ...(waJid === undefined ? {} : { waJid }),
      ...(waLid === undefined ? {} : { waLid }),
      ...(phoneNumber === undefined ? {} : { phoneNumber }),
    }
  },
}
