/** Tables of the mail area. Times are epoch milliseconds. */
export interface MailTables {
  mails: MailsTable
  mail_links: MailLinksTable
}

/** A mail on its way. It names what it is about; its words and its link are made when it leaves, and are not kept. */
export interface MailsTable {
  id: string
  kind: 'verification' | 'password_reset' | 'password_changed' | 'invitation' | 'webhook_disabled'
  recipient: string
  /** The account, the invitation or the webhook that it is about; null: looked up by the address when it leaves. */
  about: string | null
  state: 'waiting' | 'sent' | 'failed' | 'dropped'
  attempts: number
  next_attempt_at: number
  /** Random text of the process that is sending it; null: nobody is. */
  claim: string | null
  claimed_until: number | null
  created_at: number
  finished_at: number | null
  /** What the last failed attempt met, in a few words. */
  problem: string | null
  /** The letter itself, sealed, where the development outbox delivered it. */
  letter_sealed: string | null
}

/** One-time links in mails: confirm an address, choose a new password. */
export interface MailLinksTable {
  secret_hash: string
  purpose: 'verify' | 'reset'
  user_id: string
  /** The address at the time of sending; the link is nothing once the account has another. */
  email: string
  created_at: number
  expires_at: number
}
