import type * as admin from './en/admin.js'
import type { keyFormWords } from './en/key-form.js'
import type { auditWords } from './en/audit.js'
import type { contactWords } from './en/contact.js'
import type { gatewaysWords } from './en/gateways.js'
import type { membersWords } from './en/members.js'
import type { organizationsWords } from './en/organizations.js'
import type { pairingCodeWords } from './en/pairing-code.js'
import type { sessionStepsWords } from './en/session-steps.js'
import type { sessionDialogsWords } from './en/session-dialogs.js'
import type { selectionWords } from './en/ui-selection.js'
import type { timelineWords } from './en/timeline.js'
import type { webhookWords } from './en/webhook.js'
import type { userChangeWords } from './en/user-change.js'
import type { Formats } from './formats.js'
import type { LocaleModule } from './locales.js'
import type { Room, WordsOf } from './room.js'

/** Every room by its name. A room that is missing here cannot be translated, and a test says so. */
interface Rooms {
  readonly ui: typeof selectionWords
  readonly 'session-status': typeof sessionStepsWords
  readonly pairing: typeof pairingCodeWords
  readonly sessions: typeof sessionDialogsWords
  readonly viewer: typeof timelineWords
  readonly contacts: typeof contactWords
  readonly 'api-keys': typeof keyFormWords
  readonly webhooks: typeof webhookWords
  readonly organizations: typeof organizationsWords
  readonly members: typeof membersWords
  readonly audit: typeof auditWords
  readonly gateways: typeof gatewaysWords
  readonly 'admin-users': typeof userChangeWords
  readonly 'admin-sessions': typeof admin.adminSessionsWords
  readonly 'admin-number': typeof admin.adminNumberWords
  readonly 'event-monitor': typeof admin.eventMonitorWords
  readonly impersonation: typeof admin.impersonationWords
}

/** The same shape with any text: a sentence that English never varies is a literal there. */
type Translated<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Translated<R>
    : { readonly [K in keyof T]: Translated<T[K]> }

/** The words of one room in another language, as a function of that locale's formats. */
export type Words<K extends keyof Rooms> = (formats: Formats) => Translated<WordsOf<Rooms[K]>>

/** A whole language. A missing room, word or argument does not type-check. */
export type Dictionary = { readonly [K in keyof Rooms]: Words<K> }

/** Makes a dictionary into a language that can be loaded. */
export function localeOf(dictionary: Dictionary): LocaleModule {
  const rooms = dictionary as Readonly<Record<string, ((formats: Formats) => object) | undefined>>
  return {
    translate: <T extends object>(room: Room<T>, formats: Formats) => rooms[room.name]?.(formats) as T | undefined,
  }
}
