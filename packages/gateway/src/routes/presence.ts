import type { OperationHandlers } from '../http/api.js'
import type { SessionAccess } from '../services/sessions-access.js'
import { withWhatsapp } from '../services/whatsapp-refusals.js'

/** Whether contacts see the session online. */
export function presenceHandlers(access: SessionAccess): Pick<OperationHandlers, 'setPresence'> {
  return {
    async setPresence({ reach, params, body }) {
      const { connection } = await access.online(reach, params.session)
      await withWhatsapp(() => connection.setPresence(body.state === 'online' ? 'available' : 'unavailable'))
      return { status: 204 }
    },
  }
}
