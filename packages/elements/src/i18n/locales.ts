import { Formats } from './formats.js'
import type { Room } from './room.js'

/** One loaded language: it turns a room into words, or answers undefined to leave the English text. */
export interface LocaleModule {
  /** The tag `Intl` formats with, when it is not the tag of the language itself. */
  readonly formatsAs?: string
  readonly translate: <T extends object>(room: Room<T>, formats: Formats) => T | undefined
}

/**
 * Every language that can be loaded, by tag. An explicit map, because bundlers cannot follow a computed import.
 * English is built in. `en-XA` (accents, longer text) and `ar-XB` (right to left) are for tests.
 */
const LOADERS: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  de: async () => (await import('./de/index.js')).locale,
  es: async () => (await import('./es/index.js')).locale,
  fr: async () => (await import('./fr/index.js')).locale,
  'pt-BR': async () => (await import('./pt-BR/index.js')).locale,
  id: async () => (await import('./id/index.js')).locale,
  hi: async () => (await import('./hi/index.js')).locale,
  ar: async () => (await import('./ar/index.js')).locale,
  he: async () => (await import('./he/index.js')).locale,
  ja: async () => (await import('./ja/index.js')).locale,
  'zh-Hans': async () => (await import('./zh-Hans/index.js')).locale,
  tr: async () => (await import('./tr/index.js')).locale,
  'en-XA': async () => (await import('./pseudo.js')).accented,
  'ar-XB': async () => (await import('./pseudo.js')).mirrored,
}

const ENGLISH: LocaleModule = { translate: () => undefined }
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur'])

/** Words and formats of one locale. Rooms are translated when first asked for and kept. */
export class Locale {
  readonly formats: Formats
  readonly #rooms = new Map<Room<object>, object>()

  constructor(
    readonly tag: string,
    private readonly module: LocaleModule,
  ) {
    this.formats = new Formats(module.formatsAs ?? tag)
  }

  /** The words of `room` in this language; what is not translated reads in English. */
  words<T extends object>(room: Room<T>): T {
    const known = this.#rooms.get(room) as T | undefined
    if (known !== undefined) return known
    const words = this.module.translate(room, this.formats) ?? room.english(this.formats)
    this.#rooms.set(room, words)
    return words
  }
}

const loaded = new Map<string, Locale>()
const failed = new Set<string>()

/** The direction text of this language runs in. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** The languages that can be asked for, English first. */
export function availableLocales(): string[] {
  return ['en', ...Object.keys(LOADERS)]
}

/** English text with the formats of the asked-for region (`en-GB` keeps its dates). */
function english(tag: string): Locale {
  const asked = canonical(tag)
  const key = asked.startsWith('en') ? asked : 'en'
  const known = loaded.get(key)
  if (known) return known
  const made = new Locale(key, ENGLISH)
  loaded.set(key, made)
  return made
}

/** What `answer` said of each tag: an element asks for its words many times in an update, and a page has few tags. */
function remembered<T>(answer: (tag: string) => T): (tag: string) => T {
  const known = new Map<string, { readonly answer: T }>()
  return (tag) => {
    const found = known.get(tag) ?? { answer: answer(tag) }
    known.set(tag, found)
    return found.answer
  }
}

const canonical = remembered((tag) => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    return 'en'
  }
})

/** The loader's key for a tag: the tag itself, then its language, then another variety of it (`pt` reads `pt-BR`). */
const match = remembered((tag) => {
  const asked = canonical(tag)
  const language = asked.split('-')[0] ?? ''
  const keys = Object.keys(LOADERS)
  const variety = language === 'en' ? undefined : keys.find((key) => key.startsWith(`${language}-`))
  return keys.find((key) => key === asked) ?? keys.find((key) => key === language) ?? variety
})

/** The locale for `tag` when it is already here; English while it is not. */
export function localeNow(tag: string): Locale {
  const key = match(tag)
  return (key === undefined ? undefined : loaded.get(key)) ?? english(tag)
}

/** True when `tag` names a language that is not loaded yet and has not failed to load. */
export function needsLoading(tag: string): boolean {
  const key = match(tag)
  return key !== undefined && !loaded.has(key) && !failed.has(key)
}

/** Loads the language of `tag`. Never rejects: without the network the text stays English. */
export async function loadLocale(tag: string): Promise<Locale> {
  const key = match(tag)
  const load = key === undefined ? undefined : LOADERS[key]
  if (key === undefined || !load) return english(tag)
  const known = loaded.get(key)
  if (known) return known
  try {
    const locale = loaded.get(key) ?? new Locale(key, await load())
    loaded.set(key, locale)
    return locale
  } catch {
    failed.add(key)
    return english(tag)
  }
}
