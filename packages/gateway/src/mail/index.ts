import type { Area, Core } from '../area.js'
import { countMails } from '../storage/repositories/mails.js'
import type { Tx } from '../storage/unit-of-work.js'
import { type MailWish, createMailQueue } from './mail-queue.js'
import { createOutboxMailer } from './outbox-mailer.js'
import { type OutboxPage, createOutboxPage } from './outbox-page.js'
import { createSmtpMailer } from './smtp-mailer.js'
import { createWriteLetter } from './write-letter.js'

export type { MailWish } from './mail-queue.js'

/** What the rest of the gateway asks of mail. */
export interface Post {
  /** Whether mails leave at all. */
  readonly on: boolean
  /** Whether an address must be confirmed before it counts. */
  readonly verify: boolean
  /** Puts a mail into the queue, with the caller's transaction; nothing where mail is off. */
  post(tx: Tx, wish: MailWish): Promise<void>
}

/** The mail area: a queue with SMTP, or with an outbox that a developer reads, or nothing. */
export interface MailArea extends Area, Post {
  /** Null unless mails go to the outbox. */
  readonly outbox: OutboxPage | null
}

const COUNT_EVERY_MS = 15_000

/** Builds the mail area as the configuration wants it. */
export function createMail(core: Core): MailArea {
  const { config, storage, log } = core
  const { mode, verify } = config.mail
  if (mode === 'none') {
    return { handlers: {}, on: false, verify: false, outbox: null, post: () => Promise.resolve() }
  }
  const kept = createOutboxMailer(core)
  const mailer =
    config.mail.smtpUrl === null
      ? kept
      : createSmtpMailer({ url: config.mail.smtpUrl, from: config.mail.from, requireTls: config.production })
  const queue = createMailQueue({ ...core, mailer, write: createWriteLetter(core) })
  let counts: ReadonlyMap<string, number> = new Map()
  let timer: NodeJS.Timeout | null = null
  const count = () => {
    countMails(storage.db).then(
      (now) => (counts = now),
      (error: unknown) => log.warn({ err: error }, 'mails not counted'),
    )
  }
  return {
    handlers: {},
    on: true,
    verify,
    outbox: mailer === kept ? createOutboxPage(() => kept.read()) : null,
    post: (tx, wish) => queue.post(tx, wish),
    start() {
      queue.start()
      timer = setInterval(count, COUNT_EVERY_MS)
      timer.unref()
      return Promise.resolve()
    },
    async stop() {
      if (timer) clearInterval(timer)
      await queue.stop()
    },
    metrics: () => [
      {
        name: 'waygate_mails',
        help: 'Mails of the last week, by state.',
        kind: 'gauge',
        samples: ['waiting', 'sent', 'failed', 'dropped'].map((state) => ({
          labels: { state },
          value: counts.get(state) ?? 0,
        })),
      },
    ],
  }
}
