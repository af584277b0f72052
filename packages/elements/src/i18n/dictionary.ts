import type * as admin from './en/admin.js'
import type { apiKeysWords } from './en/api-keys.js'
import type { auditWords } from './en/audit.js'
import type { contactsWords } from './en/contacts.js'
import type { gatewaysWords } from './en/gateways.js'
import type { membersWords } from './en/members.js'
import type { organizationsWords } from './en/organizations.js'
import type { pairingWords } from './en/pairing.js'
import type { sessionStatusWords } from './en/session-status.js'
import type { sessionsWords } from './en/sessions.js'
import type { uiWords } from './en/ui.js'
import type { viewerWords } from './en/viewer.js'
import type { webhooksWords } from './en/webhooks.js'
import type { Formats } from './formats.js'
import type { LocaleModule } from './locales.js'
import type { Room, WordsOf } from './room.js'

/** Every room by its name. A room that is missing here cannot be translated, and a test says so. */
interface Rooms {
  readonly ui: typeof uiWords
  readonly 'session-status': typeof sessionStatusWords
  readonly pairing: typeof pairingWords
  readonly sessions: typeof sessionsWords
  readonly viewer: typeof viewerWords
  readonly contacts: typeof contactsWords
  readonly 'api-keys': typeof apiKeysWords
  readonly webhooks: typeof webhooksWords
  readonly organizations: typeof organizationsWords
  readonly members: typeof membersWords
  readonly audit: typeof auditWords
  readonly gateways: typeof gatewaysWords
  readonly 'admin-users': typeof admin.adminUsersWords
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
