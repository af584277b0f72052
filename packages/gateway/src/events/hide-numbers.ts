/** Fields whose text is a telephone number and nothing else; a count called `number` is not text. */
const NUMBER_FIELDS = new Set(['number', 'phone', 'phoneNumber'])

/** Text that is only a number written the way people do, as profile names often are. */
const WRITTEN_NUMBER = /^\+?[\d\s().-]{7,}$/

/**
 * A copy of a JSON value without telephone numbers in fields made for them and in names that are nothing but a number.
 * Identifiers stay: the reader needs them to ask for the same chat again.
 */
export function hideNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hideNumbers)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([field, inner]) => typeof inner !== 'string' || !NUMBER_FIELDS.has(field))
  return Object.fromEntries(
    kept.map(([field, inner]) => [field, isNumberAsName(field, inner) ? '' : hideNumbers(inner)]),
  )
}

function isNumberAsName(field: string, value: unknown): boolean {
  return /name$/i.test(field) && typeof value === 'string' && WRITTEN_NUMBER.test(value)
}
