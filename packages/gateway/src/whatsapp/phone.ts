/**
 * Reads a phone number as a person types it: spaces, dots, dashes, brackets and one leading `+` or `00` are dropped.
 * @returns The E.164 digits (7 to 15, country code first, no `+`), or `undefined` when it cannot be one.
 */
export function normalizePhone(typed: string): string | undefined {
  if (typed.length > 40) return undefined
  const digits = typed
    .trim()
    .replace(/^\+|^00/, '')
    .replace(/[\s().\-/\u00a0]/g, '')
  return /^[1-9]\d{6,14}$/.test(digits) ? digits : undefined
}

/** A number with all but its last two digits hidden, for principals that may not see numbers. */
export function maskPhone(digits: string): string {
  return '•'.repeat(Math.max(0, digits.length - 2)) + digits.slice(-2)
}
