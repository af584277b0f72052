import type { OperationHandlers } from '../http/api.js'
import type { SendService } from '../services/messages-send.js'

/** Sending. */
export function messageHandlers(sending: SendService): Pick<OperationHandlers, 'sendMessage'> {
  return {
    async sendMessage({ reach, params, query, body, headers }) {
      const options = { async: query.async === true, key: headers['idempotency-key'] }
      return { status: 200, body: await sending.send(reach, params.session, body, options) }
    },
  }
}
