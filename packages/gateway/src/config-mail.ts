import type { MailConfig } from './config.js'
import { readFlag } from './config-fields.js'
import { parseUrl } from './parse-url.js'

const SENDER = /^(?:[^<>@\p{C}]{1,100} )?<?[^\s@<>,;\p{C}]+@[a-z0-9.-]+>?$/iu

/**
 * Reads the `WAYGATE_SMTP_URL`, `WAYGATE_MAIL_FROM`, `WAYGATE_MAIL` and `WAYGATE_VERIFY_EMAIL` variables. Production
 * needs a mail server, or the word that there is none: without mail nobody can confirm an address or get a new password.
 */
export function readMail(
  get: (name: string) => string | null,
  production: boolean,
  report: (problem: string) => void,
): MailConfig {
  const smtpUrl = get('SMTP_URL')
  const from = get('MAIL_FROM')
  const none = readNone(get('MAIL'), report)
  const asked = readFlag('VERIFY_EMAIL', get('VERIFY_EMAIL'), report)
  if (none && smtpUrl !== null) report('WAYGATE_MAIL=none and WAYGATE_SMTP_URL exclude each other')
  if (smtpUrl !== null) readSmtpUrl(smtpUrl, report)
  if (smtpUrl !== null && from === null)
    report('WAYGATE_MAIL_FROM is needed with WAYGATE_SMTP_URL: the sender of mails')
  if (from !== null && !SENDER.test(from)) {
    report('WAYGATE_MAIL_FROM must be an address such as Waygate <no-reply@wa.example>')
  }
  if (production && smtpUrl === null && !none) {
    report(
      'WAYGATE_SMTP_URL is needed in production, or WAYGATE_MAIL=none to do without confirmed addresses and resets',
    )
  }
  const mode = none ? 'none' : smtpUrl === null ? 'outbox' : 'smtp'
  return {
    mode,
    smtpUrl,
    from: from ?? 'Waygate <no-reply@waygate.invalid>',
    verify: mode !== 'none' && (production || asked),
  }
}

function readNone(value: string | null, report: (problem: string) => void): boolean {
  if (value !== null && value !== 'none') report('WAYGATE_MAIL can only be none')
  return value === 'none'
}

function readSmtpUrl(value: string, report: (problem: string) => void): void {
  const url = parseUrl(value)
  const plain = url?.pathname === '' || url?.pathname === '/'
  if (url === undefined || !/^smtps?:$/.test(url.protocol) || url.hostname === '' || !plain || url.search || url.hash) {
    report('WAYGATE_SMTP_URL must be smtp://user:password@host:port, or smtps:// for TLS from the start')
  }
}
