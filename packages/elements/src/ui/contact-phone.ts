/** Calling codes of two digits; those of one digit are 1 and 7, all others have three (ITU-T E.164). */
const TWO_DIGIT_CODES = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/**
 * `628120000123` as `+62 812 000 0123`: digits in groups for reading, the same in every locale. Anything that is not 7 to 15 digits comes back
 * unchanged, because a wrong number that looks right is worse than an odd one.
 */
export function formatPhone(number: string): string {
  const digits = number.replace(/^\+/, '')
  if (!/^\d{7,15}$/.test(digits)) return number
  const codeLength = /^[17]/.test(digits) ? 1 : TWO_DIGIT_CODES.test(digits) ? 2 : 3
  const rest = digits.slice(codeLength)
  // Threes, and as many fours at the end as the remainder asks for; five digits split in no good way.
  const threes = rest.length === 5 ? 5 : rest.length - (rest.length % 3) * 4
  const groups: string[] = []
  for (let at = 0; at < rest.length;) {
    const size = threes === 5 ? 5 : at < threes ? 3 : 4
    groups.push(rest.slice(at, at + size))
    at += size
  }
  return `+${digits.slice(0, codeLength)} ${groups.join(' ')}`
}
