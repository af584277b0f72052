import { formatPhone } from './contact-phone.js'

/** What is known about a person's names, best first. Every one of them was typed by a stranger. */
export interface KnownNames {
  /** Saved by the number's owner, or the name the person uses. */
  name?: string | undefined
  businessName?: string | undefined
  pushName?: string | undefined
  /** Digits with country code; never derived from a LID. */
  phoneNumber?: string | undefined
  username?: string | undefined
}

/** Characters that draw nothing, or turn the text around them: a name made of these alone is no name. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/gu

/** The first name that a reader can see, in the order saved, business, own, number, username; `undefined` when nothing is known. */
export function bestName(known: KnownNames): string | undefined {
  return (
    visible(known.name) ??
    visible(known.businessName) ??
    visible(known.pushName) ??
    (known.phoneNumber ? formatPhone(known.phoneNumber) : undefined) ??
    visible(known.username)
  )
}

/** The digits of a phone JID (`…@s.whatsapp.net`, `…@c.us`); `undefined` for every other id, because a LID is not a number. */
export function phoneOfJid(jid: string): string | undefined {
  return /^(\d{5,15})(?:[:_]\d+)*@(?:s\.whatsapp\.net|c\.us)$/.exec(jid)?.[1]
}

/** The last four characters before the `@`: enough to tell two unnamed people apart. */
export function idTail(jid: string): string {
  return (jid.split(/[@:]/, 1)[0] ?? '').slice(-4)
}

function visible(name: string | undefined): string | undefined {
  if (name === undefined || name.replace(INVISIBLE, '') === '') return undefined
  return name.trim()
}
