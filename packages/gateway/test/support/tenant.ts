import { randomUUID } from 'node:crypto'
import { newId } from '../../src/storage/ids.js'
import { insertSession } from '../../src/storage/repositories/sessions.js'
import { wireSeal } from '../../src/services/messages-wire.js'
import { blankSession } from '../../src/services/sessions.js'
import type { SecretBox } from '../../src/storage/secret-box.js'
import type { Tx } from '../../src/storage/unit-of-work.js'
import { insertCredentials } from './credential-rows.js'
import type { TestGateway } from './start-gateway.js'

/** One of everything that an organization can own, put into the database. */
export interface Tenant {
  readonly organization: string
  /** A word that every text of its rows contains, and nothing else does. */
  readonly marker: string
  readonly session: string
  readonly chat: string
  readonly person: string
  readonly group: string
  readonly channel: string
  /** WhatsApp's id of a message in `chat`. */
  readonly message: string
  /** WhatsApp's id of a poll in the group. */
  readonly poll: string
  readonly webhook: string
  readonly delivery: string
  readonly apiKey: string
  readonly embedToken: string
  readonly invitation: string
  /** Account of a plain member. */
  readonly member: string
  /** Account that belongs to nobody's organization. */
  readonly user: string
  readonly node: string
}

let count = 0

/** What two phones can have in common: WhatsApp's own ids. */
export type Known = Pick<Tenant, 'chat' | 'person' | 'group' | 'channel' | 'message' | 'poll'>

/** Fills an organization with one of everything. The session is linked but stopped: it can do nothing at WhatsApp. */
export async function aTenant(
  { core }: TestGateway,
  organization: string,
  invitee?: string,
  known?: Known,
): Promise<Tenant> {
  const n = ++count
  const marker = `canary${randomUUID().replaceAll('-', '')}`
  const tenant: Tenant = {
    organization,
    marker,
    session: newId('sess_'),
    chat: `9${String(n).padStart(14, '0')}@lid`,
    person: `9${String(n).padStart(14, '0')}@lid`,
    group: `12036${String(n).padStart(13, '0')}@g.us`,
    channel: `12037${String(n).padStart(13, '0')}@newsletter`,
    message: `3EB0${String(n).padStart(16, '0')}`,
    poll: `3EB0${String(n).padStart(16, '0')}1`,
    webhook: newId('wh_'),
    delivery: newId('dlv_'),
    apiKey: newId('key_'),
    embedToken: newId('emb_'),
    invitation: `inv_${marker}`,
    member: newId('usr_'),
    user: newId('usr_'),
    node: newId('gw_'),
    ...known,
  }
  await core.unit.write(async (tx) => {
    await insertPeople(tx, tenant, invitee)
    await insertContent(tx, tenant, core.nodeId, n)
    await makePoll(tx, tenant, core.secrets)
    await insertMachines(tx, tenant, core.secrets.sealText)
  })
  return tenant
}

const at = Date.now()

async function insertPeople({ db }: Tx, tenant: Tenant, invitee: string | undefined): Promise<void> {
  const { organization, marker } = tenant
  const now = new Date(at).toISOString()
  for (const id of [tenant.member, tenant.user]) {
    await db
      .insertInto('users')
      .values({
        id,
        name: marker,
        email: `${id.toLowerCase()}@${marker}.example`,
        email_verified: 1,
        created_at: now,
        updated_at: now,
        image: null,
        banned_at: null,
        ban_reason: null,
        ban_ends_at: null,
      })
      .execute()
  }
  await db
    .insertInto('members')
    .values({ organization_id: organization, user_id: tenant.member, role: 'member', created_at: at })
    .execute()
  await db
    .insertInto('invitations')
    .values({
      id: tenant.invitation,
      organization_id: organization,
      email: invitee ?? `invited@${marker}.example`,
      role: 'member',
      invited_by: tenant.member,
      state: 'pending',
      created_at: at,
      expires_at: at + 86_400_000,
    })
    .execute()
  await db
    .insertInto('nodes')
    .values({ id: tenant.node, name: marker, version: '0', state: 'active', started_at: at, last_seen_at: at })
    .execute()
}

async function insertContent({ db }: Tx, tenant: Tenant, nodeId: string, n: number): Promise<void> {
  const { marker, session } = tenant
  const linked = { wa_jid: `15550${String(n).padStart(6, '0')}@s.whatsapp.net`, label: marker }
  const row = blankSession({ id: session, organization_id: tenant.organization, gateway_id: nodeId, ...linked }, at)
  await insertSession(db, row)
  const seen = { first_seen_at: at, updated_at: at }
  const person = await db
    .insertInto('people')
    .values({
      session_id: session,
      jid: tenant.person,
      lid: tenant.person,
      push_name: marker,
      search: marker,
      dm: 1,
      ...seen,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('person_aliases')
    .values({ session_id: session, jid: tenant.person, person_id: person.id })
    .execute()
  await db
    .insertInto('groups')
    .values({
      session_id: session,
      jid: tenant.group,
      subject: marker,
      is_announce: 0,
      is_locked: 0,
      read_at: at,
      ...seen,
    })
    .execute()
  await db
    .insertInto('group_members')
    .values({
      session_id: session,
      group_jid: tenant.group,
      person_id: person.id,
      role: 'member',
      tag: marker,
      gone: 0,
      first_seen_at: at,
      last_seen_at: at,
    })
    .execute()
  await db
    .insertInto('session_backfills')
    .values({
      id: newId('job_'),
      session_id: session,
      node_id: nodeId,
      status: 'failed',
      contacts: 0,
      groups: 0,
      group_members: 0,
      started_at: at,
      finished_at: at,
      error: marker,
    })
    .execute()
  const chats = [
    { jid: tenant.chat, type: 'dm', person_id: person.id },
    { jid: tenant.group, type: 'group', person_id: null },
    { jid: tenant.channel, type: 'newsletter', person_id: null },
  ]
  for (const [i, chat] of chats.entries()) {
    const { id } = await db
      .insertInto('chats')
      .values({
        ...chat,
        session_id: session,
        name: marker,
        archived: 0,
        pinned: 0,
        unread_count: 0,
        removed: 0,
        last_message_at: at,
        created_at: at,
        updated_at: at,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('messages')
      .values({
        id: newId('msg_'),
        session_id: session,
        chat_id: id,
        wa_message_id: i === 0 ? tenant.message : `${tenant.message}${String(i)}`,
        from_me: i === 0 ? 1 : 0,
        sender_id: i === 1 ? person.id : 0,
        type: 'text',
        body: marker,
        timestamp: at,
        ack: i === 0 ? 2 : null,
        content: '{}',
        created_at: at,
        updated_at: at,
      })
      .execute()
  }
}

/** Makes the message in the group a poll that can be voted on. */
async function makePoll({ db }: Tx, { poll, session, marker }: Tenant, secrets: SecretBox): Promise<void> {
  const found = db.selectFrom('messages').select('id').where('wa_message_id', '=', poll)
  const { id } = await found.where('session_id', '=', session).executeTakeFirstOrThrow()
  const content = JSON.stringify({ poll: { name: marker, options: ['Saturday', 'Sunday'], selectableCount: 1 } })
  const wire = secrets.sealBytes(Buffer.from(marker), wireSeal(id))
  await db.updateTable('messages').set({ type: 'poll', content, wire }).where('id', '=', id).execute()
}

async function insertMachines(
  { db }: Tx,
  tenant: Tenant,
  seal: (text: string, context: string) => string,
): Promise<void> {
  const { organization, marker } = tenant
  await db
    .insertInto('webhooks')
    .values({
      id: tenant.webhook,
      organization_id: organization,
      url: `https://${marker}.example/`,
      events: '["newsletter.update"]',
      secrets: seal(JSON.stringify({ current: `${marker}${marker}` }), `webhook:${tenant.webhook}:secret`),
      active: 1,
      paused_until: 0,
      created_at: at,
      updated_at: at,
    })
    .execute()
  await db
    .insertInto('deliveries')
    .values({
      id: tenant.delivery,
      webhook_id: tenant.webhook,
      organization_id: organization,
      event_id: `evt_${marker}`,
      event: 'newsletter.update',
      position: 0,
      state: 'delivered',
      reason: marker,
      attempts: 1,
      tries: 1,
      leased_until: 0,
      created_at: at,
    })
    .execute()
  const { apiKey, embedToken, member: by, session } = tenant
  await insertCredentials(db, { organization, by, apiKey, embedToken, marker, sessions: [session], at })
}
