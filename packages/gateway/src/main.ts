#!/usr/bin/env node
import { ConfigError, readConfig } from './config.js'
import { createGateway } from './gateway.js'
import { DatabaseInUseError } from './storage/sqlite-lock.js'

// libsignal prints whole sessions, private keys included, with console.*; everything of ours is written by the logger
for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) console[method] = () => undefined

function announce(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

async function run(): Promise<void> {
  const config = readConfig(process.env)
  const gateway = await createGateway(config)
  const end = () => {
    void gateway.close().then(() => process.exit(0))
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  const { host, port } = await gateway.listen()
  announce({ event: 'listening', url: `http://${host}:${String(port)}`, baseUrl: config.baseUrl })
  const link = await gateway.setupLink()
  if (link !== null) announce({ event: 'setup', url: link })
}

run().catch((error: unknown) => {
  const expected = error instanceof ConfigError || error instanceof DatabaseInUseError
  const words = error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error)
  process.stderr.write(`waygate gateway: ${words}\n`)
  process.exitCode = 1
})
