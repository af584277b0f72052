/** The longest text kept of one message; WhatsApp's own limit is about the same. */
const MAX_TEXT = 65_536
const MAX_NAME = 256
// eslint-disable-next-line no-control-regex -- PostgreSQL refuses U+0000 in text, and JSON readers choke on lone surrogates
const UNSTORABLE = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A protobuf 64-bit number as it really arrives: number, decimal string, Long object, or nothing. */
export type Int64 = number | string | { toNumber(): number } | null | undefined

/** Reads a 64-bit number; `undefined` when absent, not finite, or negative. */
export function whole(value: Int64): number | undefined {
  if (value === null || value === undefined) return undefined
  const number = typeof value === 'object' ? value.toNumber() : Number(value)
  return Number.isFinite(number) && number >= 0 ? Math.trunc(number) : undefined
}

/** Protobuf seconds as epoch milliseconds; `fallback` when absent or beyond what a date can hold. */
export function secondsToMillis(value: Int64, fallback: number): number {
  const seconds = whole(value)
  return seconds === undefined || seconds === 0 || seconds > 8.64e12 ? fallback : seconds * 1000
}

/** A stranger's text, cut to a length that can be stored and rid of what no store takes; empty text is `undefined`. */
export function text(value: unknown, max = MAX_TEXT): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined
  return value.slice(0, max).replace(UNSTORABLE, '\ufffd')
}

/** A stranger's name for themself, for a file or for a group. */
export function name(value: unknown): string | undefined {
  return text(value, MAX_NAME)?.trim() || undefined
}

/** Drops the absent members of an object, so that it fits a type with exact optional properties. */
export function present<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== null)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
