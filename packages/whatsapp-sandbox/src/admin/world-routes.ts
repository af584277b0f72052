import { SandboxError } from '../sandbox-error.js'
import type { SandboxParts } from '../sandbox-parts.js'
import type { AdminRoutes } from './router.js'
import { messageView } from './views.js'

/** Routes about the message log and what companions sent. */
export function worldRoutes(parts: SandboxParts): AdminRoutes {
  const { world, linking, journal } = parts
  return {
    'GET /admin/messages': ({ query }) => ({ data: listMessages(parts, query) }),
    'GET /admin/received': ({ query }) => ({
      data: journal.list(
        query.get('number') ?? undefined,
        query.get('tag') ?? undefined,
        Number(query.get('after') ?? 0),
      ),
    }),
    'GET /admin/codes': () => ({
      data: linking.registrations.map((registration) => ({
        id: registration.id,
        platform: registration.keys.platform,
        startedAt: registration.startedAt,
        secretRefresh: registration.secretRefresh,
        code: registration.refs.current(world.now()) ?? null,
      })),
    }),
  }
}

/** `number`: only those it sent or received; `chat`: the other number or a group's id; `after`: a sequence; `limit`: the newest so many. */
function listMessages({ world }: SandboxParts, query: URLSearchParams) {
  const [number, chat] = [query.get('number'), query.get('chat')]
  const [after, limit] = [Number(query.get('after') ?? 0), Number(query.get('limit') ?? 1_000)]
  if (!(after >= 0) || !(limit >= 1)) throw new SandboxError('invalid_request', 'after and limit must be numbers.')
  return world.messages.records
    .filter(
      (record) =>
        record.sequence > after &&
        (number === null || record.members.includes(number)) &&
        (chat === null ||
          record.to === chat ||
          (!record.group && record.from === chat && record.members.includes(chat))),
    )
    .slice(-limit)
    .map(messageView)
}
