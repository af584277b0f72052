import type { Message } from '@waygate/sdk'
import { redactText, type Redaction } from '../ui/message-redaction.js'

/** As many cards as anybody reads, and as much of a stranger's vCard as a name and a number take. */
const MOST_CARDS = 50
const MOST_TEXT = 8192

/** Names and first numbers of contact cards. Of a vCard only `FN` and `TEL` are read, line by line, as text. */
export function contactCards(
  cards: NonNullable<Message['contacts']>,
  redaction: Redaction,
): { name: string; phone?: string }[] {
  return cards.slice(0, MOST_CARDS).map(({ displayName, vcard }) => {
    const lines = (vcard ?? '').slice(0, MOST_TEXT).split(/\r?\n/)
    const name = displayName || valueOf(lines, 'FN') || ''
    const phone = valueOf(lines, 'TEL')
      ?.replace(/[^\d+]/g, '')
      .slice(0, 20)
    return phone
      ? { name: redactText(name, redaction), phone: redactText(phone, redaction) }
      : { name: redactText(name, redaction) }
  })
}

/** The value of the first line of a property: `item1.TEL;type=CELL:+62 812` gives `+62 812`. */
function valueOf(lines: readonly string[], property: string): string | undefined {
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon === -1) continue
    const key = line.slice(0, colon).split(';', 1)[0]?.split('.').pop()
    if (key?.toUpperCase() === property) return line.slice(colon + 1)
  }
  return undefined
}
