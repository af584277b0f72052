import type { WASession } from '@waygate/sdk'
import { formatPhone } from '../ui/contact-phone.js'

/** What a session is called: its label, else its number, else `fallback`. */
export function sessionName({ label, phoneNumber }: WASession, fallback: string): string {
  return label?.trim() || (phoneNumber === undefined ? fallback : formatPhone(phoneNumber))
}
