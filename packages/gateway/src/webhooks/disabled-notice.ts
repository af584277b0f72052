import type { Post } from '../mail/index.js'
import type { Tx } from '../storage/unit-of-work.js'
import type { Webhook } from './webhook.js'

/** Writes to everybody who can switch a webhook on again; nothing happens where mail is off. */
export function tellByMail(mail: Pick<Post, 'post'>): (tx: Tx, webhook: Webhook) => Promise<void> {
  return async (tx, webhook) => {
    const people = await tx.db
      .selectFrom('members')
      .innerJoin('users', 'users.id', 'members.user_id')
      .select('users.email')
      .where('members.organization_id', '=', webhook.organizationId)
      .where('members.role', 'in', ['owner', 'admin'])
      .execute()
    for (const { email } of people) await mail.post(tx, { kind: 'webhook_disabled', to: email, about: webhook.id })
  }
}
