import type { OperationHandlers } from '../http/api.js'
import type { ChatActionService } from '../services/chats-actions.js'
import type { ChatService } from '../services/chats.js'
import type { MessageService } from '../services/messages.js'
import { shown } from './shown.js'

type Handlers = Pick<
  OperationHandlers,
  | 'listChats'
  | 'getChat'
  | 'updateChat'
  | 'deleteChat'
  | 'readChat'
  | 'listChatMessages'
  | 'getChatPresence'
  | 'setChatPresence'
>

/** The operations of chats and what was said in them. */
export function chatHandlers(chats: ChatService, actions: ChatActionService, messages: MessageService): Handlers {
  return {
    async listChats({ reach, params, query }) {
      return { status: 200, body: shown(await chats.list(reach, params.session, query), reach) }
    },
    async getChat({ reach, params }) {
      return { status: 200, body: shown(await chats.get(reach, params.session, params.cid), reach) }
    },
    async updateChat({ reach, params, body }) {
      return { status: 200, body: await actions.update(reach, params.session, params.cid, body) }
    },
    async deleteChat({ reach, params }) {
      await actions.delete(reach, params.session, params.cid)
      return { status: 204 }
    },
    async readChat({ reach, params }) {
      return { status: 200, body: await actions.read(reach, params.session, params.cid) }
    },
    async listChatMessages({ reach, params, query }) {
      return { status: 200, body: shown(await messages.list(reach, params.session, params.cid, query), reach) }
    },
    async getChatPresence({ reach, params }) {
      return { status: 200, body: await actions.presence(reach, params.session, params.cid) }
    },
    async setChatPresence({ reach, params, body }) {
      await actions.setPresence(reach, params.session, params.cid, body.state)
      return { status: 204 }
    },
  }
}
