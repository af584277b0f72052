import { createTransport } from 'nodemailer'
import { type Letter, type Mailer, MailRefusedError } from './mailer.js'

/** Where mails are handed over, and in whose name. */
export interface SmtpOptions {
  /** `smtp://` (STARTTLS) or `smtps://`, with user and password when the server wants them. */
  readonly url: string
  /** The sender, for example `Waygate <no-reply@wa.example>`. */
  readonly from: string
  /** Whether a server that offers no TLS is refused. */
  readonly requireTls: boolean
}

const TIMEOUT_MS = 20_000
/** RFC 5322 leaves more, but no address of ours needs it; commas, brackets and controls would name somebody else. */
const PLAIN_ADDRESS = /^[^\s@,;:<>()[\]"\\\p{C}]+@[^\s@,;:<>()[\]"\\\p{C}]+$/u

/** Hands mails to an SMTP server, one connection each. */
export function createSmtpMailer(options: SmtpOptions): Mailer {
  const { protocol, hostname, port, username, password } = new URL(options.url)
  const secure = protocol === 'smtps:'
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: options.requireTls && !secure,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })

  return {
    async send({ id, to, subject, text, html }: Letter) {
      if (!PLAIN_ADDRESS.test(to)) throw new MailRefusedError('not a plain address')
      await transport
        .sendMail({
          from: options.from,
          to: { name: '', address: to },
          subject: oneLine(subject),
          text,
          ...(html === undefined ? {} : { html }),
          messageId: `<${id}@${domainOf(options.from)}>`,
          // no out-of-office answers to a machine (RFC 3834)
          headers: { 'auto-submitted': 'auto-generated' },
        })
        .catch((error: unknown) => {
          throw isFinal(error) ? new MailRefusedError(words(error)) : new Error(words(error))
        })
    },
    close: () => transport.close(),
  }
}

/** A refusal of the recipient or the content with 5xx is final (RFC 5321, 4.2.1); one of the sign-in is the operator's to mend. */
function isFinal(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode ?? 0) >= 500
}

/** The kind of failure and the server's number, without its words: they repeat addresses. */
function words(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return `${code ?? 'failed'}${responseCode === undefined ? '' : ` ${String(responseCode)}`}`
}

function oneLine(text: string): string {
  return text
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 200)
}

function domainOf(from: string): string {
  return /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1] ?? 'waygate.invalid'
}
