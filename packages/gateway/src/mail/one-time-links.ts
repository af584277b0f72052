import type { Kysely } from 'kysely'
import { hashSecret, isWellFormed, mintSecret } from '../identity/opaque-secret.js'
import type { Database } from '../storage/tables.js'
import type { MailLinksTable } from '../storage/tables/mail.js'

export type LinkPurpose = MailLinksTable['purpose']

const prefixes = { verify: 'wgv_', reset: 'wgr_' } as const
const LIFETIME_MS = { verify: 86_400_000, reset: 3_600_000 } as const

/** Makes the secret of a link for an account; only its hash is stored. */
export async function mintLink(
  db: Kysely<Database>,
  purpose: LinkPurpose,
  user: { readonly id: string; readonly email: string },
  now: number,
): Promise<string> {
  const token = mintSecret(prefixes[purpose])
  await db
    .insertInto('mail_links')
    .values({
      secret_hash: hashSecret(token),
      purpose,
      user_id: user.id,
      email: user.email,
      created_at: now,
      expires_at: now + LIFETIME_MS[purpose],
    })
    .execute()
  return token
}

/**
 * Uses a link up, together with every other of its account and purpose, and answers whose it was. Undefined for one
 * that is wrong, used, expired, or for an address that the account has left. Of two at the same moment, one wins.
 */
export async function claimLink(
  db: Kysely<Database>,
  purpose: LinkPurpose,
  token: string,
  now: number,
): Promise<string | undefined> {
  if (!isWellFormed(token, prefixes[purpose])) return undefined
  const link = await db
    .deleteFrom('mail_links')
    .where('secret_hash', '=', hashSecret(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .where('email', '=', (eb) =>
      eb.selectFrom('users').select('users.email').whereRef('users.id', '=', 'mail_links.user_id'),
    )
    .returning('user_id')
    .executeTakeFirst()
  if (link === undefined) return undefined
  await db.deleteFrom('mail_links').where('user_id', '=', link.user_id).where('purpose', '=', purpose).execute()
  return link.user_id
}
