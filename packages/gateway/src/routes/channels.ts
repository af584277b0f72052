import type { OperationHandlers } from '../http/api.js'
import { notFound, notImplemented } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import type { MessageService } from '../services/messages.js'
import type { SessionAccess } from '../services/sessions-access.js'

type Handlers = Pick<
  OperationHandlers,
  'createChannel' | 'followChannel' | 'unfollowChannel' | 'muteChannel' | 'listChannelMessages'
>

/** Channels: what was received is read as in any chat. Writing them is 501, as deployed, for those who may ask at all. */
export function channelHandlers(access: SessionAccess, messages: MessageService): Handlers {
  const refuse = async (reach: Reach, session: string): Promise<never> => {
    await access.row(reach, session)
    throw notImplemented('This gateway only reads channels.')
  }
  return {
    async listChannelMessages({ reach, params, query }) {
      if (!params.jid.endsWith('@newsletter')) throw notFound()
      return { status: 200, body: await messages.list(reach, params.session, params.jid, query) }
    },
    createChannel: ({ reach, params }) => refuse(reach, params.session),
    followChannel: ({ reach, params }) => refuse(reach, params.session),
    unfollowChannel: ({ reach, params }) => refuse(reach, params.session),
    muteChannel: ({ reach, params }) => refuse(reach, params.session),
  }
}
