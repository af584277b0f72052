import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCredentialStore } from '../../src/storage/repositories/session-credentials.js'
import { createSecretBox } from '../../src/storage/secret-box.js'
import { linked, reaches } from '../support/linked.js'
import { type Person, signIn, signUp } from '../support/people.js'
import { Practice, type PracticePhone } from '../support/practice.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { onPostgres } from '../support/test-database.js'

const OLD = 'the old secret: 0123456789 abcdefghijklmnopqrstuvwxyz'
const NEW = 'the new secret: 9876543210 zyxwvutsrqponmlkjihgfedcba'

/** What of a device's credentials must not be readable: every private key, in every spelling it has in memory. */
function secretsIn(credentials: Buffer): Buffer[] {
  const found: Buffer[] = []
  const visit = (value: unknown, name: string): void => {
    if (typeof value !== 'object' || value === null) {
      if (name === 'advSecretKey' && typeof value === 'string')
        found.push(Buffer.from(value), Buffer.from(value, 'base64'))
      return
    }
    const { type, data } = value as { type?: unknown; data?: unknown }
    if (type === 'Buffer' && typeof data === 'string') {
      if (name === 'private') found.push(Buffer.from(data), Buffer.from(data, 'base64'))
      return
    }
    for (const [key, inner] of Object.entries(value)) visit(inner, key)
  }
  visit(JSON.parse(credentials.toString('utf8')), '')
  return found
}

describe.skipIf(onPostgres)('the data directory', () => {
  const dir = mkdtempSync(join(tmpdir(), 'waygate-at-rest-'))
  let practice: Practice
  let phone: PracticePhone
  let gateway: TestGateway
  let ana: Person
  let session: string
  let webhook: { id: string; secret: string }
  const start = (env: Record<string, string>) => startGateway({ dataDir: dir, env: { ...practice.env, ...env } })

  beforeAll(async () => {
    practice = await Practice.open()
    phone = await practice.phone('Office')
    gateway = await start({ WAYGATE_SECRET: OLD })
    ana = await signUp(gateway, 'Ana')
    session = (await linked(ana, phone)).id
    const { body } = await ana.call<{ id: string }>('/webhooks', {
      json: { url: 'https://hook.example.com/', events: ['*'] },
    })
    const rotated = await ana.call<{ secret: string }>(`/webhooks/${body.id}:rotate-secret`, { method: 'POST' })
    webhook = { id: body.id, secret: rotated.body.secret }
  })
  afterAll(async () => {
    await gateway.close()
    await practice.close()
    rmSync(dir, { recursive: true, force: true })
  })

  it('has no key of a linked device and no signing secret that can be read', async () => {
    const { storage, secrets, clock } = gateway.core
    const store = createCredentialStore(storage, secrets, clock, () => Promise.resolve())
    const canaries = secretsIn((await store.load(session)) ?? Buffer.from('{}'))
    expect(canaries.length).toBeGreaterThan(6)
    canaries.push(Buffer.from(webhook.secret), Buffer.from(webhook.secret.slice('whsec_'.length), 'base64'))
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(dir, name)).isFile(),
    )
    const bytes = Buffer.concat(files.map((name) => readFileSync(join(dir, name))))
    expect(bytes.includes(session)).toBe(true)
    expect(canaries.filter((canary) => bytes.includes(canary))).toEqual([])
  })

  it('is read with a new secret while the former one is listed, and not without it', async () => {
    await gateway.close()
    gateway = await start({ WAYGATE_SECRET: NEW, WAYGATE_SECRET_PREVIOUS: OLD })
    // cookies are signed with the newest secret: people sign in again
    const again = await signIn(gateway, ana)
    expect((await again.call(`/webhooks/${webhook.id}`)).status).toBe(200)
    await reaches(again, session, 'working', undefined, 30_000)
    const { storage, clock } = gateway.core
    const load = (...known: [string, ...string[]]) =>
      createCredentialStore(storage, createSecretBox(known), clock, () => Promise.resolve()).load(session)
    expect(await load(NEW, OLD)).toBeInstanceOf(Buffer)
    await expect(load(`${OLD} and more`)).rejects.toThrow('sealed with a secret that is not configured')
  })
})
