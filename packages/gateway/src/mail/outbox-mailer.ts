import type { Core } from '../area.js'
import { keptLetters } from '../storage/repositories/mails.js'
import type { Letter, Mailer } from './mailer.js'

/** A letter of the outbox. */
export interface KeptLetter {
  readonly at: number
  readonly to: string
  readonly subject: string
  readonly text: string
}

const SHOWN = 50

/** Delivers into the database, where a developer reads the mails: for machines without a mail server. */
export function createOutboxMailer({ storage, secrets }: Pick<Core, 'storage' | 'secrets'>): Mailer & {
  /** The newest letters first. */
  read(): Promise<KeptLetter[]>
} {
  const context = (id: string) => `mail:${id}`
  return {
    async send({ id, to, subject, text }) {
      const letter_sealed = secrets.sealText(JSON.stringify({ to, subject, text }), context(id))
      await storage.db.updateTable('mails').set({ letter_sealed }).where('id', '=', id).execute()
    },
    close: () => undefined,
    async read() {
      const rows = await keptLetters(storage.db, SHOWN)
      return rows.map(({ id, finished_at, created_at, letter_sealed }) => {
        const letter = JSON.parse(secrets.openText(letter_sealed ?? '', context(id))) as Omit<Letter, 'id' | 'html'>
        return { at: finished_at ?? created_at, ...letter }
      })
    },
  }
}
