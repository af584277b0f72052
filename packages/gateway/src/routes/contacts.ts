import type { OperationHandlers } from '../http/api.js'
import type { ContactActionService } from '../services/contacts-actions.js'
import type { ContactService } from '../services/contacts.js'
import { shown } from './shown.js'

type Handlers = Pick<
  OperationHandlers,
  | 'listContacts'
  | 'getContact'
  | 'checkContact'
  | 'getContactAbout'
  | 'getContactPicture'
  | 'blockContact'
  | 'unblockContact'
>

/** The operations of people. */
export function contactHandlers(contacts: ContactService, actions: ContactActionService): Handlers {
  return {
    async listContacts({ reach, params, query }) {
      return { status: 200, body: shown(await contacts.list(reach, params.session, query), reach) }
    },
    async getContact({ reach, params }) {
      return { status: 200, body: shown(await contacts.get(reach, params.session, params.lid), reach) }
    },
    async checkContact({ reach, params, query }) {
      return { status: 200, body: await contacts.check(reach, params.session, query.phone) }
    },
    async getContactAbout({ reach, params }) {
      return { status: 200, body: await actions.about(reach, params.session, params.jid) }
    },
    async getContactPicture({ reach, params }) {
      return { status: 200, body: await actions.picture(reach, params.session, params.jid) }
    },
    async blockContact({ reach, params }) {
      await actions.setBlocked(reach, params.session, params.jid, true)
      return { status: 204 }
    },
    async unblockContact({ reach, params }) {
      await actions.setBlocked(reach, params.session, params.jid, false)
      return { status: 204 }
    },
  }
}
