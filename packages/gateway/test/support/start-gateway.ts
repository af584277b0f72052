import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { sql } from 'kysely'
import type { Clock } from '../../src/clock.js'
import { type Config, readConfig } from '../../src/config.js'
import { type Gateway, type GatewayOptions, createGateway } from '../../src/gateway.js'
import { loadContract } from '../../src/http/contract.js'
import { fileOf, isPostgres, openDatabase, type Storage } from '../../src/storage/database.js'
import { migrate } from '../../src/storage/migrate.js'
import { migrations } from '../../src/storage/migrations/index.js'
import { createLogger } from '../../src/observability/logging.js'
import type { WhatsappOptions } from '../../src/whatsapp-area.js'
import { testDatabase } from './test-database.js'

/** A real gateway on a free port, with a directory and a database of its own. */
export interface TestGateway {
  readonly url: string
  readonly gateway: Gateway
  readonly core: Gateway['core']
  readonly dataDir: string
  /** Everything that it has logged so far. */
  logged(): string
  close(): Promise<void>
}

export interface TestGatewayOptions {
  readonly config?: Partial<Config>
  readonly env?: Readonly<Record<string, string>>
  readonly clock?: Clock
  readonly whatsapp?: WhatsappOptions
  readonly storage?: NonNullable<GatewayOptions['storage']>
  /** Reuse the directory of a gateway that was closed. */
  readonly dataDir?: string
}

/**
 * A test's database may forget everything when the power fails, and is several times faster for it. What a kill leaves behind is tested with processes of
 * their own.
 */
function forgetful(opened: Storage): Storage {
  if (opened.dialect === 'sqlite') void sql`pragma synchronous = off`.execute(opened.db)
  return opened
}

let template: Promise<Buffer> | undefined

/** A database that is not there yet begins as a copy of one that was brought up to date once in this process: the steps take longer than a start. */
async function startFromTemplate(file: string): Promise<void> {
  if (existsSync(file)) return
  writeFileSync(file, await (template ??= makeTemplate()), { mode: 0o600 })
}

async function makeTemplate(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'waygate-template-'))
  const file = join(folder, 'waygate.db')
  const storage = await openDatabase(file)
  await migrate(storage, migrations, Date.now())
  await storage.close()
  const bytes = readFileSync(file)
  rmSync(folder, { recursive: true })
  return bytes
}

/** Files share a process, and all its gateways one contract with its compiled schemas. */
const contract = loadContract()

/** Starts a gateway. With DATABASE_URL it runs on PostgreSQL, in a schema of its own; otherwise on SQLite. */
export async function startGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'waygate-test-'))
  const lines: string[] = []
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  const env = {
    WAYGATE_DATA_DIR: dataDir,
    WAYGATE_PORT: '0',
    WAYGATE_DATABASE_URL: await testDatabase(dataDir),
    ...options.env,
  }
  const config: Config = { ...readConfig(env), ...options.config }
  if (!isPostgres(config.databaseUrl)) await startFromTemplate(fileOf(config.databaseUrl))
  const gateway = await createGateway(config, {
    log: createLogger('debug', sink),
    contract,
    ...(options.clock ? { clock: options.clock } : {}),
    whatsapp: { watchdog: false, ...options.whatsapp },
    storage: (opened) => {
      const fast = forgetful(opened)
      return options.storage?.(fast) ?? fast
    },
  })
  const { port } = await gateway.listen()
  return {
    url: `http://127.0.0.1:${String(port)}`,
    gateway,
    core: gateway.core,
    dataDir,
    logged: () => lines.join(''),
    async close() {
      await gateway.close()
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
