import type { OperationHandlers } from '../http/api.js'
import type { ActionRequest, MessageActions } from '../services/message-actions.js'
import type { SendService } from '../services/messages-send.js'

type Operations =
  'sendMessage' | 'editMessage' | 'revokeMessage' | 'addReaction' | 'removeReaction' | 'voteMessage' | 'forwardMessage'

/** Sending, and what can be done to a message. */
export function messageHandlers(sending: SendService, actions: MessageActions): Pick<OperationHandlers, Operations> {
  return {
    async sendMessage({ reach, principal, params, query, body, headers }) {
      const { bonds } = principal
      const asked = { async: query.async === true, key: headers['idempotency-key'], bonds }
      return { status: 200, body: await sending.send(reach, params.session, body, asked) }
    },
    editMessage: async (request) => ok(await actions.edit(requestOf(request), request.body.text)),
    revokeMessage: async (request) => ok(await actions.revoke(requestOf(request))),
    addReaction: async (request) => ok(await actions.react(requestOf(request), request.body.emoji)),
    removeReaction: async (request) => ok(await actions.react(requestOf(request), null)),
    voteMessage: async (request) => ok(await actions.vote(requestOf(request), request.body.options)),
    forwardMessage: async (request) => ok(await actions.forward(requestOf(request), request.body.to)),
  }
}

interface Asked extends Pick<ActionRequest, 'reach'> {
  readonly principal: { readonly bonds: readonly string[] }
  readonly params: { readonly session: string; readonly mid: string }
  readonly body: { readonly chat?: string; readonly sender?: string }
}

function requestOf({ reach, principal, params, body }: Asked): ActionRequest {
  const { session, mid } = params
  return { reach, session, named: { id: mid, chat: body.chat, sender: body.sender }, bonds: principal.bonds }
}

const ok = <Body>(body: Body) => ({ status: 200 as const, body })
