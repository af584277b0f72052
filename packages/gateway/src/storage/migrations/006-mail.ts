import type { Migration } from '../migrate.js'

/** The queue of mails, and the one-time links in them. */
export const mail: Migration = {
  name: '006-mail',
  async up(db, t) {
    const { schema } = db

    await schema
      .createTable('mails')
      .addColumn('id', t.id, (c) => c.primaryKey())
      .addColumn('kind', t.text, (c) => c.notNull())
      .addColumn('recipient', t.text, (c) => c.notNull())
      .addColumn('about', t.id)
      .addColumn('state', t.text, (c) => c.notNull())
      .addColumn('attempts', t.integer, (c) => c.notNull())
      .addColumn('next_attempt_at', t.millis, (c) => c.notNull())
      .addColumn('claim', t.text)
      .addColumn('claimed_until', t.millis)
      .addColumn('created_at', t.millis, (c) => c.notNull())
      .addColumn('finished_at', t.millis)
      .addColumn('problem', t.text)
      .addColumn('letter_sealed', t.text)
      .execute()
    await schema.createIndex('mails_due').on('mails').columns(['state', 'next_attempt_at']).execute()

    await schema
      .createTable('mail_links')
      .addColumn('secret_hash', t.text, (c) => c.primaryKey())
      .addColumn('purpose', t.text, (c) => c.notNull())
      .addColumn('user_id', t.id, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('email', t.text, (c) => c.notNull())
      .addColumn('created_at', t.millis, (c) => c.notNull())
      .addColumn('expires_at', t.millis, (c) => c.notNull())
      .execute()
    await schema.createIndex('mail_links_by_user').on('mail_links').column('user_id').execute()
  },
}
