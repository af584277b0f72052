import type { Formats } from './formats.js'

/**
 * The words of one room: a name, and its English dictionary as a function of the locale's formats.
 * A dictionary's values are strings or functions that return strings; a translation has the same shape. English words that are needed
 * only when something is opened are a room of the same name that has the other words as well, in a file that is fetched with what is opened.
 */
export interface Room<T extends object> {
  readonly name: string
  readonly english: (formats: Formats) => T
}

/** Declares a room's words. `T` is inferred from the English text, so a missing translation does not type-check. */
export function defineRoom<T extends object>(name: string, english: (formats: Formats) => T): Room<T> {
  return { name, english }
}

/** The shape a translation of `R` has. */
export type WordsOf<R> = R extends Room<infer T> ? T : never
