import { reachSession } from '../policy.js'
import { connected } from './chats.js'
import type { Handlers } from './handler.js'

/** Presence: accepted, and nobody answers. */
export const presence: Handlers = {
  getChatPresence: ({ core, caller, row, params }) => {
    const session = reachSession(core.world, caller, row, params.session)
    connected(core, session.id)
    return { from: params.cid, chatJid: params.cid, state: 'unknown' }
  },
  setChatPresence: ({ core, caller, row, params }) => {
    connected(core, reachSession(core.world, caller, row, params.session).id)
  },
  setPresence: ({ core, caller, row, params }) => {
    connected(core, reachSession(core.world, caller, row, params.session).id)
  },
}
