import { randomUUID } from 'node:crypto'
import type { Core } from '../area.js'
import { newId } from '../storage/ids.js'
import { type MailOutcome, type MailRow, claimMail, finishMail } from '../storage/repositories/mails.js'
import type { MailsTable } from '../storage/tables/mail.js'
import type { Tx } from '../storage/unit-of-work.js'
import { WakeLoop } from '../webhooks/wake-loop.js'
import { type Letter, MailRefusedError, type Mailer } from './mailer.js'

/** A mail that is wanted: who gets it, and the account or invitation that it is about. */
export interface MailWish {
  readonly kind: MailsTable['kind']
  readonly to: string
  /** Null: whatever account has this address when the mail leaves, if any. */
  readonly about: string | null
}

/** Writes the letter that a mail of the queue stands for; null when there is nothing to say any more. */
export type WriteLetter = (mail: MailRow) => Promise<Letter | null>

/** Mails that survive a crash: put down with the change they tell of, sent by a worker, tried again when that fails. */
export interface MailQueue {
  /** Part of the caller's transaction: no mail leaves for a change that did not happen. */
  post(tx: Tx, wish: MailWish): Promise<void>
  start(): void
  stop(): Promise<void>
}

const MINUTE = 60_000
/** Pauses after each failed attempt; after the last one the mail is given up. */
const PAUSES_MS = [MINUTE / 2, 2 * MINUTE, 10 * MINUTE, 60 * MINUTE, 360 * MINUTE, 720 * MINUTE] as const
const CLAIM_MS = 2 * MINUTE
const LOOK_EVERY_MS = 10_000

type Deps = Pick<Core, 'storage' | 'clock' | 'log'> & { readonly mailer: Mailer; readonly write: WriteLetter }

export function createMailQueue({ storage, clock, log, mailer, write }: Deps): MailQueue {
  const { db } = storage
  let stopping = false

  async function attempt(mail: MailRow): Promise<MailOutcome> {
    try {
      const letter = await write(mail)
      if (letter === null) return { state: 'dropped' }
      await mailer.send(letter)
      return { state: 'sent' }
    } catch (error) {
      const problem = (error instanceof Error ? error.message : 'failed').slice(0, 200)
      const pause = error instanceof MailRefusedError ? undefined : PAUSES_MS[mail.attempts - 1]
      log.warn({ event: 'mail', mail: mail.id, kind: mail.kind, attempts: mail.attempts, problem }, 'mail not sent')
      if (pause === undefined) return { state: 'failed', problem }
      // spread, so that a mail server that comes back is not met by all of them at once
      return { state: 'waiting', problem, nextAttemptAt: clock.now() + Math.round(pause * (0.8 + Math.random() * 0.4)) }
    }
  }

  async function sendDue(): Promise<void> {
    while (!stopping) {
      const now = clock.now()
      const mail = await claimMail(db, now, randomUUID(), now + CLAIM_MS)
      if (!mail) return
      await finishMail(db, mail, await attempt(mail), clock.now())
    }
  }

  const loop = new WakeLoop(sendDue, LOOK_EVERY_MS, log)
  return {
    async post(tx, { kind, to, about }) {
      const now = clock.now()
      await tx.db
        .insertInto('mails')
        .values({
          id: newId('mail_'),
          kind,
          recipient: to,
          about,
          state: 'waiting',
          attempts: 0,
          next_attempt_at: now,
          claim: null,
          claimed_until: null,
          created_at: now,
          finished_at: null,
          problem: null,
          letter_sealed: null,
        })
        .execute()
      tx.afterCommit(() => loop.wake())
    },
    start: () => loop.start(),
    async stop() {
      stopping = true
      await loop.stop()
      mailer.close()
    },
  }
}
