import { SandboxError } from '../sandbox-error.js'
import type { SandboxParts } from '../sandbox-parts.js'
import type { AdminRequest, AdminRoutes } from './router.js'

/** Routes about what an owner sets on a practice phone: flags of chats, the profile, and who is blocked. */
export function ownerRoutes({ world, settings, profiles }: SandboxParts): AdminRoutes {
  const phoneOf = (request: AdminRequest) => world.requirePhone(request.path['id'] ?? '')
  const chatOf = (request: AdminRequest) => request.body.text('chat', 100)
  const on = (request: AdminRequest) => request.body.optionalFlag('on') ?? true
  const personOf = (request: AdminRequest) => {
    const person = world.requirePhone(request.body.text('number', 30).replaceAll(/\D/g, ''))
    if (person === phoneOf(request)) throw new SandboxError('invalid_request', 'Nobody blocks themself.')
    return person
  }
  return {
    'POST /admin/phones/{id}:archive': (request) => settings.archive(phoneOf(request), chatOf(request), on(request)),
    'POST /admin/phones/{id}:pin': (request) => settings.pin(phoneOf(request), chatOf(request), on(request)),
    'POST /admin/phones/{id}:mute': (request) =>
      settings.mute(
        phoneOf(request),
        chatOf(request),
        request.body.optionalNumber('until', -1, Number.MAX_SAFE_INTEGER) ?? null,
      ),
    'POST /admin/phones/{id}:mark-unread': (request) => settings.mark(phoneOf(request), chatOf(request), !on(request)),
    'POST /admin/phones/{id}:delete-chat': (request) => settings.delete(phoneOf(request), chatOf(request)),
    'POST /admin/phones/{id}:about': (request) =>
      profiles.setAbout(phoneOf(request), request.body.optionalText('text', 200) ?? ''),
    'POST /admin/phones/{id}:picture': (request) => profiles.setPicture(phoneOf(request), on(request)),
    'POST /admin/phones/{id}:privacy': (request) => {
      const chosen = (['about', 'picture', 'groups', 'number'] as const).flatMap((name) => {
        if (request.body.optionalText(name, 10) === undefined) return []
        const words = ['all', 'nobody', ...(name === 'number' ? ['alone'] : [])] as const
        return [[name, request.body.choice(name, words)] as const]
      })
      profiles.setPrivacy(phoneOf(request), Object.fromEntries(chosen))
    },
    'POST /admin/phones/{id}:block': (request) => profiles.setBlocked(phoneOf(request), personOf(request), true),
    'POST /admin/phones/{id}:unblock': (request) => profiles.setBlocked(phoneOf(request), personOf(request), false),
  }
}
