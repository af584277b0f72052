import {
  type AuthenticationCreds,
  type AuthenticationState,
  BufferJSON,
  initAuthCreds,
  type LIDMapping,
  proto,
  type SignalDataSet,
  type SignalDataTypeMap,
} from 'baileys'
import type { CredentialStore, Hold, JournalEntry, KeyWrite } from '../credential-store.js'

/** The kind under which journal entries travel with the keys of a transaction. */
export const JOURNAL_KIND = 'waygate-journal'

/** Credentials and keys of one session, kept in the database. */
export interface AuthState extends AuthenticationState {
  /** Writes the credentials as they are now; a later call waits for an earlier one. */
  save(): Promise<void>
  /** True when a phone has accepted this session. */
  paired(): boolean
}

/**
 * Loads a session's credentials, or makes new ones.
 *
 * Paired means that `account` exists: Baileys stores `me` as soon as a pairing code is asked for, and would log in
 * with it next time. A code that led nowhere is forgotten here.
 * @param hold - Under which everything is written.
 * @param mapped - Hears every pair of LID and number that is learned. Baileys announces only some of them as events;
 * all of them are written here.
 */
export async function openAuthState(
  hold: Hold,
  store: CredentialStore,
  mapped: (pairs: readonly LIDMapping[]) => void = () => undefined,
): Promise<AuthState> {
  const saved = await store.load(hold.sessionId)
  const creds = saved ? (parse(saved) as AuthenticationCreds) : initAuthCreds()
  if (!creds.account) {
    delete creds.me
    creds.pairingCode = undefined
    creds.registered = false
  }
  let saving = Promise.resolve()
  return {
    creds,
    keys: {
      async get<T extends keyof SignalDataTypeMap>(kind: T, ids: string[]) {
        const found = await store.readKeys(hold.sessionId, kind, ids)
        return Object.fromEntries([...found].map(([id, value]) => [id, revive(kind, value)])) as Record<
          string,
          SignalDataTypeMap[T]
        >
      },
      async set(data) {
        const { keys, journal } = split(data)
        await store.writeKeys(hold, keys, journal)
        const pairs = Object.entries(data['lid-mapping'] ?? {}).flatMap(pairOf)
        if (pairs.length > 0) mapped(pairs)
      },
    },
    save() {
      const bytes = serialize(creds)
      saving = saving.catch(() => undefined).then(() => store.save(hold, bytes))
      return saving
    },
    paired: () => Boolean(creds.account),
  }
}

/** True when a phone has accepted this session and its credentials are still here. */
export async function isPaired(sessionId: string, store: CredentialStore): Promise<boolean> {
  const saved = await store.load(sessionId)
  return saved !== undefined && Boolean((parse(saved) as AuthenticationCreds).account)
}

const REVERSE = '_reverse'

/** A row of the mapping store: number to LID; the way back is written beside it. */
function pairOf([pnUser, lidUser]: [string, string | null]): readonly LIDMapping[] {
  return lidUser === null || pnUser.endsWith(REVERSE) ? [] : [{ lid: `${lidUser}@lid`, pn: `${pnUser}@s.whatsapp.net` }]
}

function split(data: SignalDataSet): { keys: KeyWrite[]; journal: JournalEntry[] } {
  const keys: KeyWrite[] = []
  const journal: JournalEntry[] = []
  for (const [kind, entries] of Object.entries(data)) {
    for (const [id, value] of Object.entries(entries as Record<string, unknown>)) {
      if (kind === JOURNAL_KIND) journal.push({ key: id, value: value as Buffer })
      else keys.push({ kind, id, value: value === null ? null : serialize(value) })
    }
  }
  return { keys, journal }
}

function revive(kind: keyof SignalDataTypeMap, bytes: Buffer): unknown {
  const value = parse(bytes) as object
  return kind === 'app-state-sync-key' ? proto.Message.AppStateSyncKeyData.fromObject(value) : value
}

function serialize(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value, BufferJSON.replacer))
}

function parse(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString('utf8'), BufferJSON.reviver)
}
