import { SandboxError } from '../sandbox-error.js'
import type { SandboxParts } from '../sandbox-parts.js'
import type { MemberChange } from '../server/groups.js'
import { Created, type AdminHandler, type AdminRequest, type AdminRoutes } from './router.js'
import { groupView, messageView } from './views.js'

/** Routes about groups, the message log and what companions sent. */
export function worldRoutes(parts: SandboxParts): AdminRoutes {
  const { world, groups, linking, actions, journal } = parts
  const groupOf = (request: AdminRequest) => world.requireGroup(request.path['id'] ?? '')
  const memberChange =
    (change: MemberChange): AdminHandler =>
    (request) => {
      const group = groupOf(request)
      const by = request.body.optionalText('by', 30) ?? group.creator
      groups.change(group, change, request.body.texts('members'), world.requirePhone(by).number)
      return groupView(world, group)
    }
  return {
    'GET /admin/groups': () => ({ data: world.state.groups.map((group) => groupView(world, group)) }),
    'POST /admin/groups': ({ body }) => {
      const group = groups.create(
        body.text('subject', 100),
        world.requirePhone(body.text('creator', 30)).number,
        body.texts('members'),
      )
      return new Created(groupView(world, group))
    },
    'GET /admin/groups/{id}': (request) => groupView(world, groupOf(request)),
    'POST /admin/groups/{id}:add': memberChange('add'),
    'POST /admin/groups/{id}:remove': memberChange('remove'),
    'POST /admin/groups/{id}:promote': memberChange('promote'),
    'POST /admin/groups/{id}:demote': memberChange('demote'),
    'POST /admin/groups/{id}:subject': (request) => {
      const group = groupOf(request)
      groups.rename(group, request.body.text('subject', 100), request.body.optionalText('by', 30) ?? group.creator)
      return groupView(world, group)
    },
    'POST /admin/groups/{id}:tag': async (request) => {
      const member = world.requirePhone(request.body.text('member', 30))
      await actions.tag(member, groupOf(request).id, request.body.optionalText('tag', 30) ?? '')
      return groupView(world, groupOf(request))
    },
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
