import type { OperationHandlers } from '../http/api.js'
import type { SendService } from '../services/messages-send.js'

/** Sending. */
export function messageHandlers(sending: SendService): Pick<OperationHandlers, 'sendMessage'> {
  return {
    async sendMessage({ reach, principal, params, query, body, headers }) {
      const { bonds } = principal
      const asked = { async: query.async === true, key: headers['idempotency-key'], bonds }
      return { status: 200, body: await sending.send(reach, params.session, body, asked) }
    },
  }
}
