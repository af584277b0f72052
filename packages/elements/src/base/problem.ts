import type { uiWords } from '../i18n/en/ui.js'
import type { WordsOf } from '../i18n/room.js'

type Words = WordsOf<typeof uiWords>

/** What a component reads of an error, whatever copy of the SDK it came from. */
interface ErrorFacts {
  readonly name?: unknown
  readonly code?: unknown
  readonly details?: unknown
  readonly requestId?: unknown
  readonly retryAfter?: unknown
}

/** The kinds of failure that a person is told about in different ways. */
export type ProblemKind = 'failed' | 'offline' | 'unauthorized' | 'forbidden'

function facts(error: unknown): ErrorFacts {
  return typeof error === 'object' && error !== null ? error : {}
}

function details(error: unknown): Record<string, unknown> {
  const found = facts(error).details
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {}
}

/** True for the errors of an aborted call, which are nobody's business. */
export function isAborted(error: unknown): boolean {
  const name = facts(error).name
  return name === 'AbortError' || name === 'AbortedError'
}

/** Which of the designed states an error leads to. */
export function problemKind(error: unknown): ProblemKind {
  const { code, name } = facts(error)
  if (code === 'unauthorized') return 'unauthorized'
  if (code === 'forbidden') return 'forbidden'
  return name === 'OfflineError' ? 'offline' : 'failed'
}

function problemKey(error: unknown): keyof Words['problems'] {
  const { code, name } = facts(error)
  if (details(error)['reason'] === 'session_not_connected') return 'session_not_connected'
  if (name === 'OfflineError') return 'offline'
  if (name === 'TimeoutError') return 'timeout'
  if (name === 'ConnectionError') return 'connection'
  switch (code) {
    case 'validation_error':
    case 'unauthorized':
    case 'forbidden':
    case 'not_found':
    case 'conflict':
    case 'rate_limited':
    case 'internal':
    case 'not_implemented':
    case 'gateway_unavailable':
      return code
    default:
      return 'unknown'
  }
}

/** One or two sentences about what happened, in the reader's language. Text from the wire is not part of it. */
export function problemText(error: unknown, words: Words): string {
  const key = problemKey(error)
  const { retryAfter } = facts(error)
  const wait =
    key === 'rate_limited' && typeof retryAfter === 'number' ? ` ${words.retryIn(Math.ceil(retryAfter))}` : ''
  if (key === 'forbidden') return missingPermission(error, words) ?? words.problems.forbidden
  return words.problems[key] + wait
}

/** The sentences the gateway gave for a validation error: plain text, to be rendered as text only. */
export function problemDetails(error: unknown): string[] {
  const list = details(error)['errors']
  return Array.isArray(list) ? list.filter((entry): entry is string => typeof entry === 'string').slice(0, 10) : []
}

/** What a forbidden answer says is missing, from its `details`: a capability, a role, a person instead of a key. */
export function missingPermission(error: unknown, words: Words): string | undefined {
  const { reason, capability } = details(error)
  if (typeof capability === 'string') return words.forbiddenCapability(capability)
  switch (reason) {
    case 'role':
      return words.forbiddenRole
    case 'super_admin':
      return words.forbiddenSuperAdmin
    case 'credential':
      return words.forbiddenCredential
    case 'impersonating':
      return words.forbiddenImpersonating
    case 'banned':
      return words.forbiddenBanned
    default:
      return undefined
  }
}

/** The request id to quote to whoever runs the gateway. */
export function requestIdOf(error: unknown): string | undefined {
  const { requestId } = facts(error)
  return typeof requestId === 'string' ? requestId : undefined
}
