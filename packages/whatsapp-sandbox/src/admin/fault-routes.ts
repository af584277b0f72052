import type { SandboxParts } from '../sandbox-parts.js'
import { FORGERIES } from '../server/forgeries.js'
import type { LoginRefusal } from '../storage/sandbox-state.js'
import { SandboxError } from '../sandbox-error.js'
import type { Fields } from './fields.js'
import type { AdminRoutes } from './router.js'

const KINDS = [
  'drop',
  'replace',
  'ban',
  'outdated',
  'unavailable',
  'stream_error',
  'silence',
  'mute',
  'expire_codes',
  'refresh_secret',
  'forge',
  'clear',
] as const

/** Routes that make things go wrong, and that start and stop scenarios. */
export function faultRoutes(parts: SandboxParts): AdminRoutes {
  const { scenarios } = parts
  return {
    'POST /admin/faults': ({ body }) => ({ affected: inject(parts, body) }),
    'GET /admin/scenarios': () => ({ data: scenarios.list() }),
    'POST /admin/scenarios': ({ body }) => scenarios.start(body),
    'POST /admin/scenarios/{id}:stop': ({ path }) => scenarios.stop(path['id'] ?? ''),
  }
}

function inject({ world, faults }: SandboxParts, body: Fields): number {
  const number = body.optionalText('number', 30)
  const phone = number === undefined ? undefined : world.requirePhone(number)
  const device = body.optionalNumber('device', 1, 255)
  const refuse = (refusal: LoginRefusal): number => {
    if (phone === undefined) throw new SandboxError('invalid_request', 'Say which number is concerned.')
    return faults.refuse(phone, refusal)
  }
  switch (body.choice('kind', KINDS)) {
    case 'drop':
      return faults.drop(phone, device, body.optionalFlag('graceful') ?? false)
    case 'replace':
      return faults.replace(phone, device)
    case 'ban': {
      const reason = body.optionalNumber('reason', 402, 406) ?? 402
      const seconds = body.optionalNumber('expireSeconds', 1, 31_536_000) ?? (reason === 402 ? 3_600 : undefined)
      const code = body.optionalNumber('code', 100, 199) ?? (reason === 402 ? 101 : undefined)
      return refuse({
        reason,
        ...(code !== undefined && { code }),
        ...(seconds !== undefined && { until: world.now() + seconds * 1000 }),
      })
    }
    case 'outdated':
      return refuse({ reason: 405 })
    case 'unavailable':
      return refuse({ reason: 503 })
    case 'stream_error':
      return faults.streamError(body.optionalNumber('code', 100, 599) ?? 500, phone, device)
    case 'silence':
      return faults.silence(body.optionalFlag('on') ?? true, phone, device)
    case 'mute':
      return faults.mute(body.optionalFlag('on') ?? true, phone, device)
    case 'expire_codes':
      return faults.expireCodes(body.optionalFlag('close') ?? false)
    case 'refresh_secret':
      return faults.refreshSecret()
    case 'forge':
      return faults.forge(body.choice('what', FORGERIES), body.optionalFlag('on') ?? true)
    case 'clear':
      faults.clear(phone)
      return 0
  }
}
