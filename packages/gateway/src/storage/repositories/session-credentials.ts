import type { Clock } from '../../clock.js'
import type { CredentialStore, Hold, JournalEntry, KeyWrite } from '../../whatsapp/credential-store.js'
import type { Storage } from '../database.js'
import type { SecretBox } from '../secret-box.js'
import type { Tx } from '../unit-of-work.js'
import type { Db } from './sessions.js'

/** A stanza that failed to become a message this often is kept but no longer played; a kill while it is played counts, too. */
const MAX_ATTEMPTS = 20
const ROWS_PER_INSERT = 200

/** Throws when the session is not held under this epoch any more; otherwise it stays held until the transaction ends. */
export type Fence = (db: Db, hold: Hold) => Promise<void>

/** Credentials, keys and journal of every session, sealed row by row. Every write passes the fence in its transaction. */
export function createCredentialStore(
  storage: Storage,
  secrets: SecretBox,
  clock: Clock,
  fence: Fence,
): CredentialStore {
  const { db } = storage
  const fenced = <T>(hold: Hold, work: (tx: Db) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (tx) => {
      await fence(tx, hold)
      return work(tx)
    })
  const credentialSeal = (session: string) => `session:${session}:credentials`
  const keySeal = (session: string, kind: string, id: string) => `session:${session}:key:${kind}:${id}`
  const stanzaSeal = (session: string, key: string) => `session:${session}:stanza:${key}`

  return {
    async load(session) {
      const row = await db
        .selectFrom('session_credentials')
        .select('sealed')
        .where('session_id', '=', session)
        .executeTakeFirst()
      return row && secrets.openBytes(row.sealed, credentialSeal(session))
    },

    async save(hold, credentials) {
      const session = hold.sessionId
      const row = {
        session_id: session,
        sealed: secrets.sealBytes(credentials, credentialSeal(session)),
        updated_at: clock.now(),
      }
      await fenced(hold, (tx) =>
        tx
          .insertInto('session_credentials')
          .values(row)
          .onConflict((conflict) =>
            conflict.column('session_id').doUpdateSet({ sealed: row.sealed, updated_at: row.updated_at }),
          )
          .execute(),
      )
    },

    async readKeys(session, kind, ids) {
      if (ids.length === 0) return new Map()
      const rows = await db
        .selectFrom('session_keys')
        .select(['key_id', 'sealed'])
        .where('session_id', '=', session)
        .where('kind', '=', kind)
        .where('key_id', 'in', ids)
        .execute()
      return new Map(rows.map((row) => [row.key_id, secrets.openBytes(row.sealed, keySeal(session, kind, row.key_id))]))
    },

    async writeKeys(hold, keys, journal) {
      const session = hold.sessionId
      const kept = keys.filter((key): key is KeyWrite & { value: Buffer } => key.value !== null)
      const gone = keys.filter((key) => key.value === null)
      const rows = kept.map(({ kind, id, value }) => ({
        session_id: session,
        kind,
        key_id: id,
        sealed: secrets.sealBytes(value, keySeal(session, kind, id)),
      }))
      const stanzas = journal.map(({ key, value }) => ({
        session_id: session,
        stanza_key: key,
        sealed: secrets.sealBytes(value, stanzaSeal(session, key)),
        attempts: 0,
        created_at: clock.now(),
      }))
      await fenced(hold, async (tx) => {
        for (let at = 0; at < rows.length; at += ROWS_PER_INSERT) {
          await tx
            .insertInto('session_keys')
            .values(rows.slice(at, at + ROWS_PER_INSERT))
            .onConflict((conflict) =>
              conflict
                .columns(['session_id', 'kind', 'key_id'])
                .doUpdateSet((row) => ({ sealed: row.ref('excluded.sealed') })),
            )
            .execute()
        }
        for (const { kind, id } of gone) {
          await tx
            .deleteFrom('session_keys')
            .where('session_id', '=', session)
            .where('kind', '=', kind)
            .where('key_id', '=', id)
            .execute()
        }
        for (const stanza of stanzas) {
          await tx
            .insertInto('session_stanzas')
            .values(stanza)
            .onConflict((conflict) =>
              conflict.columns(['session_id', 'stanza_key']).doUpdateSet({ sealed: stanza.sealed }),
            )
            .execute()
        }
      })
    },

    async unsettled(hold) {
      const session = hold.sessionId
      return fenced(hold, async (tx) => {
        const rows = await tx
          .selectFrom('session_stanzas')
          .select(['stanza_key', 'sealed'])
          .where('session_id', '=', session)
          .where('attempts', '<', MAX_ATTEMPTS)
          .orderBy('created_at')
          .execute()
        return rows.map((row): JournalEntry => ({
          key: row.stanza_key,
          value: secrets.openBytes(row.sealed, stanzaSeal(session, row.stanza_key)),
        }))
      })
    },

    async played(hold, entries) {
      if (entries.length === 0) return
      await fenced(hold, async (tx) => {
        for (let at = 0; at < entries.length; at += ROWS_PER_INSERT) {
          await tx
            .updateTable('session_stanzas')
            .set((row) => ({ attempts: row('attempts', '+', 1) }))
            .where('session_id', '=', hold.sessionId)
            .where('stanza_key', 'in', entries.slice(at, at + ROWS_PER_INSERT))
            .execute()
        }
      })
    },

    async forget(hold) {
      const session = hold.sessionId
      await fenced(hold, async (tx) => {
        await tx.deleteFrom('session_credentials').where('session_id', '=', session).execute()
        await tx.deleteFrom('session_keys').where('session_id', '=', session).execute()
        await tx.deleteFrom('session_stanzas').where('session_id', '=', session).execute()
      })
    },
  }
}

/** Deletes a journal entry with the transaction that stored what it said. */
export async function settleStanza(tx: Tx, session: string, key: string): Promise<void> {
  await tx.db.deleteFrom('session_stanzas').where('session_id', '=', session).where('stanza_key', '=', key).execute()
}
