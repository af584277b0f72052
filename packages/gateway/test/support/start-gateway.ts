import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { sql } from 'kysely'
import type { Clock } from '../../src/clock.js'
import { type Config, readConfig } from '../../src/config.js'
import { type Gateway, type GatewayOptions, createGateway } from '../../src/gateway.js'
import type { Storage } from '../../src/storage/database.js'
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
  const gateway = await createGateway(config, {
    log: createLogger('debug', sink),
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
