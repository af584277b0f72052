import { HISTORY_KINDS } from '../phones/raw-messages.js'
import type { SandboxParts } from '../sandbox-parts.js'
import { Created, type AdminRequest, type AdminRoutes } from './router.js'
import { messageView } from './views.js'

const MAX = 1_000_000

/** Routes that send what no phone composes by hand. Protobufs travel in base64. */
export function rawRoutes({ world, actions, raw }: SandboxParts): AdminRoutes {
  const phoneOf = (request: AdminRequest) => world.requirePhone(request.path['id'] ?? '')
  return {
    'POST /admin/phones/{id}:send-raw': async (request) => {
      const phone = phoneOf(request)
      const to = actions.destination(phone, request.body.text('to', 100))
      return new Created(
        messageView(await raw.send(phone, to, Buffer.from(request.body.optionalText('message', MAX) ?? '', 'base64'))),
      )
    },
    'POST /admin/phones/{id}:send-unavailable': (request) => {
      const to = world.requirePhone(request.body.text('to', 30))
      return new Created({ id: raw.unavailable(phoneOf(request), to, request.body.text('type', 100)) })
    },
    'POST /admin/phones/{id}:tell-history': async (request) => {
      const { body } = request
      await raw.history(phoneOf(request), {
        kind: body.choice('kind', HISTORY_KINDS),
        chat: body.text('chat', 100),
        messages: body.texts('messages').map((message) => Buffer.from(message, 'base64')),
        progress: body.optionalNumber('progress', 0, 100) ?? 100,
      })
      return {}
    },
  }
}
