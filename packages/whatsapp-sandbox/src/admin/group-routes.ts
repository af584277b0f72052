import { anAdmin } from '../server/group-authority.js'
import type { MemberChange } from '../server/groups.js'
import type { SandboxParts } from '../sandbox-parts.js'
import { Created, type AdminHandler, type AdminRequest, type AdminRoutes } from './router.js'
import { groupView } from './views.js'

/** Routes about groups: what members do there on their phones. `by` is a member's number; an admin's when absent. */
export function groupRoutes(parts: SandboxParts): AdminRoutes {
  const { world, groups, invites, actions } = parts
  const groupOf = (request: AdminRequest) => world.requireGroup(request.path['id'] ?? '')
  const phoneOf = (request: AdminRequest) => world.requirePhone(request.path['id'] ?? '')
  const byOf = (request: AdminRequest): string =>
    world.requirePhone(request.body.optionalText('by', 30) ?? anAdmin(groupOf(request))).number
  const doing =
    (work: (request: AdminRequest) => unknown): AdminHandler =>
    async (request) => {
      await work(request)
      return groupView(world, groupOf(request))
    }
  const memberChange = (change: MemberChange): AdminHandler =>
    doing((request) => groups.change(groupOf(request), change, request.body.texts('members'), byOf(request)))
  const decision = (accept: boolean): AdminHandler =>
    doing((request) => invites.decide(groupOf(request), accept, request.body.texts('members'), byOf(request)))
  return {
    'GET /admin/groups': () => ({ data: world.state.groups.map((group) => groupView(world, group)) }),
    'POST /admin/groups': ({ body }) => {
      const creator = world.requirePhone(body.text('creator', 30)).number
      const group = groups.create(body.text('subject', 100), creator, body.texts('members'))
      return new Created(groupView(world, group))
    },
    'GET /admin/groups/{id}': (request) => groupView(world, groupOf(request)),
    'POST /admin/groups/{id}:add': memberChange('add'),
    'POST /admin/groups/{id}:remove': memberChange('remove'),
    'POST /admin/groups/{id}:promote': memberChange('promote'),
    'POST /admin/groups/{id}:demote': memberChange('demote'),
    'POST /admin/groups/{id}:approve': decision(true),
    'POST /admin/groups/{id}:reject': decision(false),
    'POST /admin/groups/{id}:subject': doing((request) =>
      groups.rename(groupOf(request), request.body.text('subject', 100), byOf(request)),
    ),
    'POST /admin/groups/{id}:description': doing((request) =>
      groups.describe(groupOf(request), request.body.optionalText('description', 2_000) ?? '', byOf(request)),
    ),
    'POST /admin/groups/{id}:settings': doing((request) => {
      const [group, by] = [groupOf(request), byOf(request)]
      for (const setting of ['announce', 'locked'] as const) {
        const on = request.body.optionalFlag(setting)
        if (on !== undefined) groups.configure(group, setting, on, by)
      }
      const approval = request.body.optionalFlag('approval')
      if (approval !== undefined) invites.requireApproval(group, approval, by)
    }),
    'POST /admin/groups/{id}:invite': (request) => ({ code: invites.code(groupOf(request), byOf(request)) }),
    'POST /admin/groups/{id}:revoke-invite': (request) => ({ code: invites.revoke(groupOf(request), byOf(request)) }),
    'POST /admin/groups/{id}:tag': doing((request) =>
      actions.tag(
        world.requirePhone(request.body.text('member', 30)),
        groupOf(request).id,
        request.body.optionalText('tag', 30) ?? '',
      ),
    ),
    'POST /admin/phones/{id}:leave': (request) => {
      groups.leave(world.requireGroup(request.body.text('group', 100)), phoneOf(request).number)
    },
    'POST /admin/phones/{id}:join': (request) => {
      const { group, joined } = invites.join(request.body.text('code', 100), phoneOf(request).number)
      return { group: group.id, joined }
    },
  }
}
