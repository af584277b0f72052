/** Digits with what people write between them. */
const NUMBER = /^[\d\s()+./-]+$/

/** Text as it is compared: without case, accents or width. */
export function comparable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** What to ask the gateway for: of a number only its digits, because that is how numbers are stored. */
export function searchTerm(query: string): string {
  return NUMBER.test(query) ? query.replace(/\D/g, '') || query : query
}

/**
 * Whether any of a row's texts contains what was typed. A query of digits, with whatever stands between them, is compared with the digits of
 * the texts too, so that `+62 812-0` finds `62812…@s.whatsapp.net`.
 */
export function matches(query: string, texts: readonly (string | undefined)[]): boolean {
  const wanted = comparable(query).trim()
  if (wanted === '') return true
  const digits = NUMBER.test(wanted) ? wanted.replace(/\D/g, '') : ''
  return texts.some((text) => {
    if (text === undefined) return false
    return comparable(text).includes(wanted) || (digits.length > 2 && text.replace(/\D/g, '').includes(digits))
  })
}
