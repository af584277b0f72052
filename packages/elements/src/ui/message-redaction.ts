/** What is kept from the screen: nothing, phone numbers, or everything that people wrote and are called. */
export type Redaction = 'none' | 'numbers' | 'all'

/** Seven to seventeen digits with the separators people write between them. A run is taken in one go, so time grows linearly with the text. */
const NUMBER_LIKE = /\+?\d(?:[\s().\-/\u00a0]{0,2}\d){6,16}/g
const COVER = '•'

/** `+62 812 000 0123` as `•••••••• 23`: enough to compare, not enough to call. */
export function redactNumbers(text: string): string {
  return text.replace(NUMBER_LIKE, (number) => `${COVER.repeat(6)}${number.slice(-2)}`)
}

/** The text as it may be shown: word shapes stay, letters go, when everything is covered. */
export function redactText(text: string, redaction: Redaction): string {
  if (redaction === 'none') return text
  if (redaction === 'numbers') return redactNumbers(text)
  return text.slice(0, 400).replace(/\S/gu, COVER)
}

/** What the `redact` attribute asks for; an attribute without a value, or with one we do not know, covers numbers. */
export function redactionOf(attribute: string | null | undefined): Redaction {
  if (attribute === null || attribute === undefined || attribute === 'none') return 'none'
  return attribute === 'all' ? 'all' : 'numbers'
}
