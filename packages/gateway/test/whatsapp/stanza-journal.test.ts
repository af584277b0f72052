import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { proto } from 'baileys'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLogger } from '../../src/observability/logging.js'
import { type Storage, openDatabase } from '../../src/storage/database.js'
import { migrate } from '../../src/storage/migrate.js'
import { migrations } from '../../src/storage/migrations/index.js'
import { createCredentialStore } from '../../src/storage/repositories/session-credentials.js'
import { createSecretBox } from '../../src/storage/secret-box.js'
import { createBaileysEngine } from '../../src/whatsapp/baileys/engine.js'
import type { EngineConnection, Signal, WhatsappEngine } from '../../src/whatsapp/engine.js'
import type { Fact } from '../../src/whatsapp/facts.js'
import { Practice } from '../support/practice.js'
import { testDatabase } from '../support/test-database.js'
import { until } from '../support/until.js'

let practice: Practice
let storage: Storage
let engine: WhatsappEngine
const dir = mkdtempSync(join(tmpdir(), 'waygate-journal-'))

beforeAll(async () => {
  practice = await Practice.open()
  storage = await openDatabase(await testDatabase(dir))
  await migrate(storage, migrations, Date.now())
  const { url, rootKey } = practice.sandbox
  engine = createBaileysEngine({
    store: createCredentialStore(
      storage,
      createSecretBox(['a secret for tests only, 32 bytes']),
      { now: () => Date.now() },
      () => Promise.resolve(),
    ),
    log: createLogger('silent'),
    now: () => Date.now(),
    sandbox: { url, rootKey },
    sentMessage: () => Promise.resolve(undefined),
  })
})

afterAll(async () => {
  await storage.close()
  await practice.close()
  rmSync(dir, { recursive: true, force: true })
})

/** A connection, and all that it told. */
interface Heard {
  readonly connection: EngineConnection
  readonly signals: Signal[]
  readonly facts: Fact[]
  /** The same, as they were told: what is told together is stored together. */
  readonly batches: (readonly Fact[])[]
}

async function open(session: string): Promise<Heard> {
  const signals: Signal[] = []
  const facts: Fact[] = []
  const batches: (readonly Fact[])[] = []
  const connection = await engine.open(
    { sessionId: session, epoch: 1 },
    {
      signal: (signal) => signals.push(signal),
      facts: (told) => {
        facts.push(...told)
        batches.push(told)
      },
    },
  )
  return { connection, signals, facts, batches }
}

const find = <K extends Signal['kind']>({ signals }: Heard, kind: K) =>
  until(kind, () => signals.find((signal): signal is Extract<Signal, { kind: K }> => signal.kind === kind))

const texts = ({ facts }: Heard) =>
  facts.flatMap((fact) => (fact.kind === 'message' ? [fact.undecrypted ? 'undecrypted' : fact.content.body] : []))

describe('a message between its ratchet and its row', () => {
  it('is told again at the next login when nobody stored it, although WhatsApp has its receipt', async () => {
    const [office, friend] = [await practice.phone('Office'), await practice.phone('Bea')]
    const linking = await open('sess_journal')
    await office.scan((await find(linking, 'qr')).qr.code)
    await find(linking, 'closed')

    // facts that nobody stores are what a kill leaves behind
    const killed = await open('sess_journal')
    await find(killed, 'caught-up')
    const id = await friend.send(office.number, 'only once')
    await until('the receipt', async () => {
      const { data } = await practice.get<{ data: { id: string; deliveries: Record<string, string> }[] }>(
        `/messages?number=${office.number}`,
      )
      return Object.values(data.find((message) => message.id === id)?.deliveries ?? {}).includes('acknowledged')
    })
    await until('the fact', () => texts(killed).includes('only once'))
    await killed.connection.close()

    // whoever dies before the login is through has not tried
    for (let kill = 0; kill < 30; kill++) await (await open('sess_journal')).connection.close()
    const next = await open('sess_journal')
    await until('the same message', () => texts(next).includes('only once'))
    expect(texts(next)).not.toContain('undecrypted')
    expect(next.facts.some((fact) => fact.kind === 'settled')).toBe(true)
    await next.connection.close()
  })

  it('is given up with the history that came in it, not before', async () => {
    const office = await practice.phone('Office')
    const linking = await open('sess_history')
    await office.scan((await find(linking, 'qr')).qr.code)
    await find(linking, 'closed')
    const heard = await open('sess_history')
    await find(heard, 'caught-up')
    const message = proto.WebMessageInfo.fromObject({
      key: { remoteJid: '900000000000077@lid', fromMe: false, id: 'PAST' },
      messageTimestamp: 1_700_000_000,
      message: { conversation: 'long ago' },
    })
    const bytes = Buffer.from(proto.WebMessageInfo.encode(message).finish())
    await office.do('tell-history', {
      kind: 'RECENT',
      chat: '900000000000077@lid',
      messages: [bytes.toString('base64')],
    })
    const batch = await until('the history', () =>
      heard.batches.find((facts) => facts.some((fact) => fact.kind === 'message' && fact.content.body === 'long ago')),
    )
    expect(batch.filter((fact) => fact.kind === 'settled')).toHaveLength(1)
    await heard.connection.close()
  })

  it('keeps neither keys nor content readable in the database', async () => {
    const rows = await storage.db.selectFrom('session_stanzas').selectAll().execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => !row.sealed.includes('only once'))).toBe(true)
  })
})
