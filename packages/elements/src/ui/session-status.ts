import type { sessionStatusWords } from '../i18n/en/session-status.js'
import type { Formats } from '../i18n/formats.js'
import type { WordsOf } from '../i18n/room.js'
import { relativeTime } from './relative-time.js'
import type { StatusContent, StatusShape, StatusTone } from './status.js'

/** What is read of a session to say its status: the contract's fields, all plain. */
export interface SessionFacts {
  readonly status: string
  readonly reason?: string | undefined
  readonly since?: number | undefined
  readonly nextRetryAt?: number | undefined
  readonly restrictedUntil?: number | undefined
  /** Percent of the history that is read. */
  readonly progress?: number | undefined
  readonly waJid?: string | undefined
}

type Words = WordsOf<typeof sessionStatusWords>
type StatusKey = keyof Words['statuses']
type Reason = keyof Words['reasons']

const LOOKS: Readonly<Record<StatusKey, readonly [StatusShape, StatusTone]>> = {
  working: ['full', 'success'],
  linking: ['half', 'progress'],
  connecting: ['half', 'progress'],
  waiting: ['ring', 'progress'],
  stopped: ['square', 'neutral'],
  failed: ['triangle', 'danger'],
  loggedOut: ['barred', 'neutral'],
  unknown: ['ring', 'neutral'],
}

function statusKey({ status, reason }: SessionFacts): StatusKey {
  switch (status) {
    case 'working':
    case 'stopped':
    case 'failed':
      return status
    case 'starting':
      return reason === 'linking' || reason === 'syncing' ? 'linking' : 'connecting'
    case 'scan_qr_code':
      return 'waiting'
    case 'logged_out':
      return 'loggedOut'
    default:
      return 'unknown'
  }
}

/** Whether there are words for a reason; a gateway may have newer ones. */
export function isKnownReason(reason: string | undefined, words: Words): reason is Reason {
  return reason !== undefined && Object.hasOwn(words.reasons, reason)
}

/** The sentence for a session's reason; undefined without one, or for one this version does not know. */
export function reasonSentence(session: SessionFacts, words: Words, formats: Formats, now: number): string | undefined {
  if (!isKnownReason(session.reason, words)) return undefined
  const seconds = session.nextRetryAt === undefined ? 0 : Math.ceil((session.nextRetryAt - now) / 1000)
  return words.reasons[session.reason]({
    retryIn: seconds > 0 ? words.seconds(seconds) : undefined,
    until: session.restrictedUntil === undefined ? undefined : formats.moment(session.restrictedUntil, now),
    progress: session.progress,
  })
}

/** Reasons after which neither linking nor starting can help now. */
const HOPELESS: ReadonlySet<string> = new Set([
  'banned',
  'temporarily_banned',
  'client_outdated',
  'bad_user_agent',
  'not_multi_device',
])

export function isHopeless({ reason }: SessionFacts): boolean {
  return reason !== undefined && HOPELESS.has(reason)
}

/** A session's status for `status()`: shape, word, reason sentence and since when. The host has a clock. */
export function sessionStatus(session: SessionFacts, words: Words, formats: Formats, now: number): StatusContent {
  const key = statusKey(session)
  const [shape, tone] = LOOKS[key]
  return {
    shape,
    tone: session.reason === 'restricted' && key === 'working' ? 'warning' : tone,
    word: words.statuses[key],
    reason: reasonSentence(session, words, formats, now),
    since: session.since === undefined ? undefined : relativeTime(session.since, formats, now),
  }
}
