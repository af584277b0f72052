import { type CryptoKey, type JWK, exportJWK, generateKeyPair, importJWK } from 'jose'
import type { Clock } from '../clock.js'
import type { Storage } from '../storage/database.js'
import { newId } from '../storage/ids.js'
import type { SecretBox } from '../storage/secret-box.js'

/** The key pair that signs login tokens, and the public keys that check them. */
export interface SigningKeys {
  readonly current: { readonly id: string; readonly privateKey: CryptoKey }
  readonly publicKeys: ReadonlyMap<string, CryptoKey>
  /** The key set that `/api/auth/jwks` answers. */
  readonly jwks: { readonly keys: readonly JWK[] }
}

const ALGORITHM = 'EdDSA'

/** Loads the keys of the database, or makes the first one. Its private half is sealed at rest. */
export async function loadSigningKeys(storage: Storage, secrets: SecretBox, clock: Clock): Promise<SigningKeys> {
  if ((await readRows(storage)).length === 0) await createKey(storage, secrets, clock)
  const rows = await readRows(storage)
  const newest = rows[0]
  if (!newest) throw new Error('the signing key was not stored')
  const jwks = rows.map((row) => ({ ...(JSON.parse(row.public_jwk) as JWK), kid: row.id, alg: ALGORITHM, use: 'sig' }))
  const imported = await Promise.all(
    jwks.map(async (jwk): Promise<[string, CryptoKey]> => [jwk.kid, (await importJWK(jwk, ALGORITHM)) as CryptoKey]),
  )
  const privateJwk = JSON.parse(secrets.openText(newest.private_sealed, sealContext(newest.id))) as JWK
  return {
    current: { id: newest.id, privateKey: (await importJWK(privateJwk, ALGORITHM)) as CryptoKey },
    publicKeys: new Map(imported),
    jwks: { keys: jwks },
  }
}

function readRows(storage: Storage) {
  return storage.db.selectFrom('signing_keys').selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc').execute()
}

async function createKey(storage: Storage, secrets: SecretBox, clock: Clock): Promise<void> {
  const pair = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true })
  const id = newId('key_')
  await storage.db
    .insertInto('signing_keys')
    .values({
      id,
      public_jwk: JSON.stringify(await exportJWK(pair.publicKey)),
      private_sealed: secrets.sealText(JSON.stringify(await exportJWK(pair.privateKey)), sealContext(id)),
      created_at: clock.now(),
    })
    .execute()
}

function sealContext(id: string): string {
  return `signing-key:${id}`
}
