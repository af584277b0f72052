import type { LocaleModule } from './locales.js'

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
}

function accent(text: string): string {
  const long = text.replace(/[a-z]/g, (letter) => ACCENTS[letter] ?? letter)
  return `[${long}${'·'.repeat(Math.ceil(text.length / 3))}]`
}

/** Every string, and every string a function returns, passed through `change`; the shape stays the same. */
function mapWords<T>(words: T, change: (text: string) => string): T {
  if (typeof words === 'string') return change(words) as T
  if (typeof words === 'function') {
    return ((...args: unknown[]) => mapWords((words as unknown as (...a: unknown[]) => unknown)(...args), change)) as T
  }
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, mapWords(value, change)])) as T
}

/** English a third longer and accented: untranslated text and clipped layouts show at once. */
export const accented: LocaleModule = {
  formatsAs: 'en',
  translate: (room, formats) => mapWords(room.english(formats), accent),
}

/** English in a right-to-left world. */
export const mirrored: LocaleModule = {
  formatsAs: 'en',
  translate: (room, formats) => mapWords(room.english(formats), (text) => `\u2067${text}\u2069`),
}
