import type { Operation } from '../../src/http/contract.js'
import { everyEmbed, expectedAccess, expectedEmbed, membersOnly, ownersOnly } from '../support/expected-access.js'
import type { Caller } from './principals.js'

/** Whose things a request names: the caller's organization's, another's, nobody's, or another's below the caller's own. */
export type Target = 'own' | 'foreign' | 'swapped'

/** `reached`: the operation ran on what was named. */
export type Outcome = 'reached' | 401 | 403 | 404 | 400

/** Sessions of every organization are the platform's to see and control. */
const acrossOrganizations = [
  ...['getSession', 'updateSession', 'deleteSession', 'sessionMe', 'startSession', 'stopSession', 'restartSession'],
  ...['logoutSession', 'sessionQR', 'sessionPairingCode'],
]

/** What a cell must answer, from the tables by hand alone. */
export function expectedOutcome(caller: Caller, operation: Operation, target: Target): Outcome {
  const { id, path } = operation
  const row = expectedAccess[id] ?? []
  if (row.includes('nobody')) return 'reached'
  if (caller.as === 'invalid' || caller.as === 'nobody') return 401
  if (caller.as === 'embed') return embedOutcome(caller, operation, target)
  if (!mayCall(caller, row)) return refusal(caller, id)
  if (path.includes('/admin/')) return 'reached'
  if (caller.as === 'superAdmin' && acrossOrganizations.includes(id)) return 'reached'
  if (membersOnly.includes(id)) {
    if (caller.as === 'loner' || caller.as === 'superAdmin' || target === 'foreign') return 404
    if (ownersOnly.includes(id) && caller.as !== 'owner' && caller.as !== 'impersonated') return 403
  }
  if (target === 'own') return 'reached'
  return id === 'createWebhook' ? 400 : 404
}

function mayCall({ as }: Caller, row: readonly string[]): boolean {
  if (!as.startsWith('key:')) return row.includes(as)
  const granted = as.slice('key:'.length).split(',').filter(Boolean)
  return row.includes('powerlessKey') || granted.some((capability) => row.includes(`${capability}Key`))
}

/** The cookie counts as no credential where it is not taken; a token where only the cookie is taken is told so. */
function refusal({ as }: Caller, id: string): Outcome {
  if (as === 'cookie') return 401
  return id === 'createToken' && !as.startsWith('key:') && as !== 'impersonated' ? 401 : 403
}

function embedOutcome({ components, blind }: Caller, { id, path }: Operation, target: Target): Outcome {
  const shown = components ?? []
  const covered = shown.some((name) => expectedEmbed[name]?.includes(id))
  if (!covered && !(shown.length > 0 && everyEmbed.includes(id))) return 403
  const namesSession = path.includes('{session}') || id === 'streamEvents' || id === 'createRealtimeTicket'
  return namesSession && (blind === true || target !== 'own') ? 404 : 'reached'
}
