type Report = (problem: string) => void

/** A whole number from `min` to `max`. */
export function readInteger(
  name: string,
  value: string | null,
  fallback: number,
  min: number,
  max: number,
  report: Report,
) {
  if (value === null) return fallback
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= min && number <= max)) {
    report(`WAYGATE_${name} must be a whole number from ${String(min)} to ${String(max)}`)
  }
  return number
}

/** One of some words. */
export function readChoice(
  name: string,
  value: string | null,
  choices: readonly string[],
  fallback: string,
  report: Report,
) {
  if (value !== null && !choices.includes(value)) report(`WAYGATE_${name} must be one of ${choices.join(', ')}`)
  return value ?? fallback
}

/** `0` or `1`. */
export function readFlag(name: string, value: string | null, report: Report): boolean {
  if (value !== null && value !== '0' && value !== '1') report(`WAYGATE_${name} must be 0 or 1`)
  return value === '1'
}

/** The parts of a comma-separated list. */
export function splitList(value: string | null): string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
