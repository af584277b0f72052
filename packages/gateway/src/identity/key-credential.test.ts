import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Database } from '../storage/tables.js'
import { createApiKeys } from './key-credential.js'
import { mintSecret } from './opaque-secret.js'

/** A database that nobody may ask. */
const untouchable = new Proxy({} as Kysely<Database>, {
  get: (_target, name) => {
    throw new Error(`the database was asked (${String(name)})`)
  },
})
const keys = createApiKeys(untouchable, { note: () => undefined }, { now: () => 0 })

describe('a key that cannot be one', () => {
  it('is refused without asking the database, a thousand times over', async () => {
    for (let i = 0; i < 1000; i++) {
      const secret = mintSecret('wa_')
      const at = 3 + (i % 38)
      const mistyped = secret.slice(0, at) + (secret[at] === 'x' ? 'y' : 'x') + secret.slice(at + 1)
      await expect(keys.principal(mistyped)).rejects.toMatchObject({
        code: 'unauthorized',
        details: { reason: 'malformed' },
      })
    }
    await expect(keys.principal(mintSecret('wa_'))).rejects.toThrow('the database was asked')
  })
})
