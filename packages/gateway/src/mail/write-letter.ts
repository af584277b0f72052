import type { Core } from '../area.js'
import { isBanned } from '../identity/standing.js'
import { type UserRow, findUser, findUserByEmail } from '../storage/repositories/users.js'
import type { MailRow } from '../storage/repositories/mails.js'
import {
  type Words,
  invitationWords,
  passwordChangedWords,
  resetWords,
  verificationWords,
  webhookDisabledWords,
} from './letters.js'
import type { WriteLetter } from './mail-queue.js'
import { type LinkPurpose, mintLink } from './one-time-links.js'

type Deps = Pick<Core, 'config' | 'storage' | 'unit' | 'clock'>

/**
 * Writes a letter at the moment it leaves, so that neither its words nor its link wait in the queue, and so that a
 * request for a new password costs the same whether or not there is such an account.
 */
export function createWriteLetter({ config, storage, unit, clock }: Deps): WriteLetter {
  const { db } = storage
  const pages = { verify: 'verify-email', reset: 'reset-password' } as const

  /** The secret goes behind `#`: browsers send that part to nobody, and mail scanners cannot use it up. */
  async function link(purpose: LinkPurpose, user: UserRow): Promise<string> {
    const token = await unit.write((tx) => mintLink(tx.db, purpose, user, clock.now()))
    return `${config.baseUrl}/${pages[purpose]}#token=${token}`
  }

  async function account({ about, recipient }: MailRow): Promise<UserRow | undefined> {
    const user = about === null ? await findUserByEmail(db, recipient) : await findUser(db, about)
    return user?.email === recipient && !isBanned(user, clock.now()) ? user : undefined
  }

  /** A write where a link would have been made: what comes after a request must not tell either whether there is an account. */
  function pretendLink({ id }: MailRow): Promise<unknown> {
    return unit.write((tx) => tx.db.updateTable('mails').set({ problem: null }).where('id', '=', id).execute())
  }

  async function invitation({ about, recipient }: MailRow): Promise<Words | null> {
    const found = await db
      .selectFrom('invitations')
      .innerJoin('organizations', 'organizations.id', 'invitations.organization_id')
      .innerJoin('users', 'users.id', 'invitations.invited_by')
      .select(['invitations.id', 'organizations.name as organization', 'users.name as inviter'])
      .where('invitations.id', '=', about ?? '')
      .where('invitations.email', '=', recipient)
      .where('invitations.state', '=', 'pending')
      .where('invitations.expires_at', '>', clock.now())
      .executeTakeFirst()
    if (!found) return null
    return invitationWords(found.inviter, found.organization, `${config.baseUrl}/invitations/${found.id}`)
  }

  /** Nothing once the webhook is on again, or the recipient has no say in it any more. */
  async function webhookDisabled({ about, recipient }: MailRow): Promise<Words | null> {
    const found = await db
      .selectFrom('webhooks')
      .innerJoin('organizations', 'organizations.id', 'webhooks.organization_id')
      .innerJoin('members', 'members.organization_id', 'organizations.id')
      .innerJoin('users', 'users.id', 'members.user_id')
      .select(['webhooks.url', 'webhooks.disabled_reason as reason', 'organizations.name as organization'])
      .where('webhooks.id', '=', about ?? '')
      .where('webhooks.disabled_reason', 'is not', null)
      .where('users.email', '=', recipient)
      .where('members.role', 'in', ['owner', 'admin'])
      .executeTakeFirst()
    if (!found) return null
    // no more than the host: customers put credentials into the rest
    const { host } = new URL(found.url)
    return webhookDisabledWords(found.organization, host, found.reason === 'gone', `${config.baseUrl}/webhooks`)
  }

  async function words(mail: MailRow): Promise<Words | null> {
    if (mail.kind === 'invitation') return invitation(mail)
    if (mail.kind === 'webhook_disabled') return webhookDisabled(mail)
    const user = await account(mail)
    if (!user) {
      await pretendLink(mail)
      return null
    }
    if (mail.kind === 'password_reset') return resetWords(user.name, await link('reset', user))
    if (mail.kind === 'password_changed') {
      return passwordChangedWords(user.name, `${config.baseUrl}/reset-password`)
    }
    return user.email_verified ? null : verificationWords(user.name, await link('verify', user))
  }

  return async (mail) => {
    const said = await words(mail)
    return said === null ? null : { id: mail.id, to: mail.recipient, ...said }
  }
}
