/** A mail, ready to leave. */
export interface Letter {
  /** The same for every attempt, so that a mail server can tell a repetition. */
  readonly id: string
  /** One plain address, without a name. */
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html?: string
}

/** The way out for mails. */
export interface Mailer {
  /** Resolves when the mail was handed over. Rejects with {@link MailRefusedError} when no later attempt can succeed. */
  send(letter: Letter): Promise<void>
  close(): void
}

/** The mail server does not want this mail, now or later. */
export class MailRefusedError extends Error {
  override readonly name = 'MailRefusedError'
}
