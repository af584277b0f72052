import { newId } from '../../src/storage/ids.js'
import type { Database } from '../../src/storage/tables.js'
import { insertCredentials } from '../support/credential-rows.js'
import type { TestGateway } from '../support/start-gateway.js'
import { type Known, type Tenant, aTenant } from '../support/tenant.js'

/** Makes an organization that nobody is in. */
export async function anOrganization({ core }: TestGateway): Promise<string> {
  const id = newId('org_')
  const at = Date.now()
  const row = { id, name: id, platform: 0, created_at: at, updated_at: at }
  await core.storage.db.insertInto('organizations').values(row).execute()
  return id
}

/** What belongs to a session, as far as a session that does nothing has it. */
const OF_SESSION = [
  ...['people', 'person_aliases', 'chats', 'messages', 'groups', 'group_members', 'session_backfills'],
  ...['session_leases', 'session_credentials', 'session_keys', 'session_stanzas', 'send_requests', 'outbox'],
] as const satisfies readonly (keyof Database)[]

/**
 * An organization in which none of the callers is, and which has in common with theirs whatever two organizations can have in common: its phones know
 * the same people, groups and messages, for longer, and its members are members of theirs. Nobody is shown or changes anything of it.
 */
export class Strangers {
  /** Markers of everything it was ever given. */
  readonly markers = new Set<string>()
  readonly #watched: string[] = []
  #members = 0

  private constructor(
    readonly gateway: TestGateway,
    readonly organization: string,
  ) {}

  static async open(gateway: TestGateway): Promise<Strangers> {
    return new Strangers(gateway, await anOrganization(gateway))
  }

  /** One of everything more. */
  async one(): Promise<Tenant> {
    const one = await aTenant(this.gateway, this.organization)
    this.markers.add(one.marker)
    this.#members++
    return one
  }

  /** One of everything, which must stay as it is, for a tenant that knows the same people. */
  async twin(): Promise<Known> {
    const { session, chat, person, group, channel, message, poll } = await this.one()
    await this.#giveDevice(session)
    this.#watched.push(session)
    return { chat, person, group, channel, message, poll }
  }

  /** Takes in the member of another organization, who makes credentials here too. */
  async takeIn({ member, marker }: Tenant): Promise<void> {
    this.#members++
    const { db } = this.gateway.core.storage
    const at = Date.now()
    const membership = { organization_id: this.organization, user_id: member, role: 'member' as const, created_at: at }
    await db.insertInto('members').values(membership).execute()
    const ids = { apiKey: newId('key_'), embedToken: newId('emb_') }
    const made = { ...ids, organization: this.organization, by: member, marker: `${marker} here`, sessions: [], at }
    await insertCredentials(db, made)
  }

  /** What must stay as it is, as text: rows of the sessions, and how many members and credentials are lost. */
  async standing(): Promise<string[]> {
    const { db } = this.gateway.core.storage
    const found: string[] = []
    for (const table of OF_SESSION) {
      const rows = db
        .selectFrom(table as 'people')
        .selectAll()
        .where('session_id', 'in', this.#watched)
      found.push(...(await rows.execute()).map((row) => JSON.stringify(row)))
    }
    const here = async (table: 'members' | 'api_keys' | 'embed_tokens') => {
      const rows = db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('n'))
      const good = table === 'members' ? rows.where('role', '=', 'member') : rows.where('revoked_at', 'is', null)
      return (await good.where('organization_id', '=', this.organization).executeTakeFirstOrThrow()).n
    }
    for (const table of ['members', 'api_keys', 'embed_tokens'] as const) {
      found.push(`${table}: ${String(this.#members - (await here(table)))} lost`)
    }
    return found.sort()
  }

  /** What a linked phone has, and what was sent with it. */
  async #giveDevice(session: string): Promise<void> {
    const { db } = this.gateway.core.storage
    const [sealed, at] = [Buffer.from('sealed'), Date.now()]
    await db.insertInto('session_credentials').values({ session_id: session, sealed, updated_at: at }).execute()
    await db.insertInto('session_keys').values({ session_id: session, kind: 'k', key_id: '1', sealed }).execute()
    await db
      .insertInto('session_stanzas')
      .values({ session_id: session, stanza_key: '1', sealed, attempts: 0, created_at: at })
      .execute()
    await db
      .insertInto('session_leases')
      .values({ session_id: session, node_id: this.gateway.core.nodeId, epoch: 1, lease_until: 1 })
      .execute()
    const outbox = { id: newId('out_'), message_id: newId('msg_') }
    await db
      .insertInto('send_requests')
      .values({
        session_id: session,
        idempotency_key: 'key',
        body_fingerprint: '',
        outbox_id: outbox.id,
        message_id: outbox.message_id,
        created_at: at,
      })
      .execute()
    await db
      .insertInto('outbox')
      .values({
        ...outbox,
        session_id: session,
        wa_message_id: '3EB0',
        kind: 'message',
        state: 'sent',
        bonds: '',
        attended: 0,
        reserved: 0,
        attempts: 1,
        next_attempt_at: 0,
        leased_until: 0,
        created_at: at,
        updated_at: at,
      })
      .execute()
  }
}
