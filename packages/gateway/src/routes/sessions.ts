import type { OperationHandlers } from '../http/api.js'
import type { SessionService } from '../services/sessions.js'
import { shown } from './shown.js'

type Handlers = Pick<
  OperationHandlers,
  | 'listSessions'
  | 'createSession'
  | 'getSession'
  | 'updateSession'
  | 'deleteSession'
  | 'startSession'
  | 'stopSession'
  | 'restartSession'
  | 'logoutSession'
  | 'sessionMe'
  | 'sessionQR'
  | 'sessionPairingCode'
  | 'adminListSessions'
>

/** The operations of sessions. */
export function sessionHandlers(sessions: SessionService): Handlers {
  return {
    async listSessions({ reach, query }) {
      return { status: 200, body: shown(await sessions.list(reach, query), reach) }
    },
    async adminListSessions({ reach, query }) {
      return { status: 200, body: await sessions.list(reach, query) }
    },
    async createSession(request) {
      return { status: 201, body: await sessions.create(request, request.reach, request.body) }
    },
    async getSession({ reach, params }) {
      return { status: 200, body: shown(await sessions.get(reach, params.session), reach) }
    },
    async updateSession(request) {
      return { status: 200, body: await sessions.update(request, request.reach, request.params.session, request.body) }
    },
    async deleteSession(request) {
      await sessions.delete(request, request.reach, request.params.session)
      return { status: 204 }
    },
    async startSession(request) {
      return {
        status: 200,
        body: shown(await sessions.start(request, request.reach, request.params.session), request.reach),
      }
    },
    async stopSession(request) {
      return {
        status: 200,
        body: shown(await sessions.stop(request, request.reach, request.params.session), request.reach),
      }
    },
    async restartSession(request) {
      return { status: 200, body: await sessions.restart(request, request.reach, request.params.session) }
    },
    async logoutSession(request) {
      return { status: 200, body: await sessions.logout(request, request.reach, request.params.session) }
    },
    async sessionMe({ reach, params }) {
      return { status: 200, body: shown(await sessions.me(reach, params.session), reach) }
    },
    async sessionQR({ reach, params }) {
      return { status: 200, body: { ...(await sessions.qr(reach, params.session)) } }
    },
    async sessionPairingCode(request) {
      return {
        status: 200,
        body: await sessions.pairingCode(request, request.reach, request.params.session, request.body.phone),
      }
    },
  }
}
