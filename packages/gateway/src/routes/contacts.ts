import type { OperationHandlers } from '../http/api.js'
import type { ContactService } from '../services/contacts.js'
import { shown } from './shown.js'

/** The operations of people. */
export function contactHandlers(
  contacts: ContactService,
): Pick<OperationHandlers, 'listContacts' | 'getContact' | 'checkContact'> {
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
  }
}
