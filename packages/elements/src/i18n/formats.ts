/** The forms of a word or sentence per plural category of the locale; `other` is always there. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

const RELATIVE_STEPS: ReadonlyArray<readonly [limit: number, unit: Intl.RelativeTimeFormatUnit, ms: number]> = [
  [60_000, 'second', 1_000],
  [3_600_000, 'minute', 60_000],
  [86_400_000, 'hour', 3_600_000],
  [7 * 86_400_000, 'day', 86_400_000],
]

/** Numbers, plurals, times and lists in one locale. Formatters are made once and kept. */
export class Formats {
  readonly #made = new Map<string, unknown>()

  /** @param locale - A BCP 47 tag that `Intl` accepts. */
  constructor(readonly locale: string) {}

  #make<T>(key: string, create: () => T): T {
    const known = this.#made.get(key) as T | undefined
    if (known !== undefined) return known
    const made = create()
    this.#made.set(key, made)
    return made
  }

  /** `1234` as `1,234`. */
  number(value: number): string {
    return this.#make('number', () => new Intl.NumberFormat(this.locale)).format(value)
  }

  /** A fraction as a whole percentage: `0.4` as `40%`. */
  percent(value: number): string {
    return this.#make('percent', () => new Intl.NumberFormat(this.locale, { style: 'percent' })).format(value)
  }

  /** Picks the form for `count` by the locale's plural rules. */
  plural(count: number, forms: PluralForms): string {
    const rule = this.#make('plural', () => new Intl.PluralRules(this.locale)).select(count)
    return forms[rule] ?? forms.other
  }

  /** Hours and minutes: `14:05`. */
  time(at: number): string {
    return this.#make('time', () => new Intl.DateTimeFormat(this.locale, { timeStyle: 'short' })).format(at)
  }

  /** Hours, minutes and seconds: `14:05:09`. */
  clockTime(at: number): string {
    return this.#make('clockTime', () => new Intl.DateTimeFormat(this.locale, { timeStyle: 'medium' })).format(at)
  }

  /** The day: `12 Nov 2026`. */
  date(at: number): string {
    return this.#make('date', () => new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium' })).format(at)
  }

  /** The day and month, without the year when it is the year of `now`. */
  day(at: number, now: number): string {
    if (new Date(at).getFullYear() !== new Date(now).getFullYear()) return this.date(at)
    return this.#make('day', () => new Intl.DateTimeFormat(this.locale, { day: 'numeric', month: 'short' })).format(at)
  }

  /** Day and time to the second, for titles. */
  dateTime(at: number): string {
    return this.#make('dateTime', () => {
      return new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium', timeStyle: 'medium' })
    }).format(at)
  }

  /** The time today, otherwise day and time: an end or a deadline a person plans by. */
  moment(at: number, now: number): string {
    const sameDay = new Date(at).toDateString() === new Date(now).toDateString()
    return sameDay ? this.time(at) : `${this.day(at, now)}, ${this.time(at)}`
  }

  /** How long before or after `now`: `5 min. ago`; beyond a week the day itself. */
  relative(at: number, now: number): string {
    const distance = at - now
    const format = this.#make('relative', () => {
      return new Intl.RelativeTimeFormat(this.locale, { numeric: 'auto', style: 'short' })
    })
    if (Math.abs(distance) < 5_000) return format.format(0, 'second')
    for (const [limit, unit, ms] of RELATIVE_STEPS) {
      if (Math.abs(distance) < limit) return format.format(Math.trunc(distance / ms), unit)
    }
    return this.day(at, now)
  }

  /** A span in seconds as `m:ss`, for countdowns and recordings. */
  clock(seconds: number): string {
    const whole = Math.max(0, Math.ceil(seconds))
    return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`
  }

  /** A length of time in one unit: `5 sec`, `30 min`, `2 hr`, `1 day`. */
  span(ms: number): string {
    const [, unit, size] = RELATIVE_STEPS.find(([limit]) => ms < limit) ?? ['', 'day', 86_400_000]
    return this.#make(`span ${unit}`, () => {
      return new Intl.NumberFormat(this.locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 })
    }).format(ms / size)
  }

  /** The form for `count`, with every `#` in it replaced by the number: `3 keys` of `{ one: '# key', other: '# keys' }`. */
  count(count: number, forms: PluralForms): string {
    return this.plural(count, forms).replaceAll('#', this.number(count))
  }

  /** `a, b and c`. */
  list(items: readonly string[]): string {
    return this.#make('list', () => new Intl.ListFormat(this.locale, { type: 'conjunction' })).format(items)
  }

  /** A number of bytes as `1.4 MB`. */
  bytes(size: number): string {
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
    const step = size < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(size) / 3))
    const unit = units[step] ?? 'byte'
    return this.#make(unit, () => {
      return new Intl.NumberFormat(this.locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 })
    }).format(size / 1000 ** step)
  }
}
