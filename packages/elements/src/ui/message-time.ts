const DAY = 86_400_000
/** The last instant a `Date` can hold; clocks in messages come from strangers. */
const LAST_INSTANT = 8.64e15

type Shape = 'time' | 'weekday' | 'date' | 'day' | 'full'
const SHAPES: Readonly<Record<Shape, Intl.DateTimeFormatOptions>> = {
  time: { hour: 'numeric', minute: '2-digit' },
  weekday: { weekday: 'short' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  full: { dateStyle: 'full', timeStyle: 'medium' },
}

/** Formatters are costly to make and never change: one per locale and shape for the life of the page. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** Formats an instant in epoch milliseconds; an instant that no calendar holds gives an empty string. */
export function formatInstant(at: number, shape: Shape, locale: string): string {
  if (!isInstant(at)) return ''
  const key = `${locale} ${shape}`
  let formatter = formatters.get(key)
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(locale, SHAPES[shape])))
  return formatter.format(at)
}

/** A beginning and, where it is known, an end as `28 Nov, 18:00 – 20:00`; an empty string without a beginning. */
export function formatSpan(from: number | undefined, to: number | undefined, locale: string): string {
  if (from === undefined || !isInstant(from)) return ''
  const shape = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return to === undefined || !isInstant(to) || to <= from ? shape.format(from) : shape.formatRange(from, to)
}

/** Whether a `Date` can hold it. */
export function isInstant(at: number): boolean {
  return Number.isFinite(at) && Math.abs(at) <= LAST_INSTANT
}

/** A number that is equal for two instants exactly when they fall on one calendar day of the reader; -1 for no instant. */
export function dayOf(at: number): number {
  if (!isInstant(at)) return -1
  const date = new Date(at)
  return date.getFullYear() * 10_000 + date.getMonth() * 100 + date.getDate()
}

/** `Today`, `Yesterday`, or the day written out. */
export function dayLabel(at: number, now: number, locale: string): string {
  if (dayOf(at) === dayOf(now)) return relativeDay(0, locale)
  if (dayOf(at) === dayOf(startOfDay(now) - DAY / 2)) return relativeDay(-1, locale)
  return formatInstant(at, 'day', locale)
}

/** The short time of a list: the hour today, then `Yesterday`, the weekday for six days, the date. */
export function listTime(at: number, now: number, locale: string): string {
  if (dayOf(at) === dayOf(now)) return formatInstant(at, 'time', locale)
  if (dayOf(at) === dayOf(startOfDay(now) - DAY / 2)) return relativeDay(-1, locale)
  const age = startOfDay(now) - at
  return formatInstant(at, age > 0 && age < 6 * DAY ? 'weekday' : 'date', locale)
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}

function relativeDay(days: number, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
}
