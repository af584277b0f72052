#!/usr/bin/env node
import { RefusedError, UsageError, commands, usage } from './commands/index.js'
import { ConfigError, readConfig } from './config.js'
import { createGateway } from './gateway.js'
import { DatabaseInUseError } from './storage/sqlite-lock.js'

// libsignal prints whole sessions, private keys included, with console.*; everything of ours is written by the logger
for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) console[method] = () => undefined

/** Longer than the slowest orderly end: streams, sessions and a mail under way have less. */
const PATIENCE_MS = 30_000
const FORCED = 1

function announce(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

async function serve(): Promise<void> {
  const config = readConfig(process.env)
  const gateway = await createGateway(config)
  endOnSignals(() => gateway.close())
  const { host, port } = await gateway.listen()
  const url = `http://${host}:${String(port)}`
  announce({ event: 'listening', url, baseUrl: config.baseUrl })
  if (config.mail.mode === 'outbox') announce({ event: 'outbox', url: `${url}/outbox` })
  if (config.mail.mode === 'none') announce({ event: 'mail_off', off: ['confirmed addresses', 'password resets'] })
  const link = await gateway.setupLink()
  if (link !== null) announce({ event: 'setup', url: link })
}

/** The first signal ends it in order, within limits; a second one ends it at once. */
function endOnSignals(close: () => Promise<void>): void {
  let ending = false
  const end = () => {
    if (ending) process.exit(FORCED)
    ending = true
    setTimeout(() => process.exit(FORCED), PATIENCE_MS).unref()
    close().then(
      () => process.exit(0),
      () => process.exit(FORCED),
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

async function run([name, ...args]: readonly string[]): Promise<void> {
  if (name === undefined) return serve()
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageError(`there is no command ${JSON.stringify(name)}\n${usage()}`)
  process.exitCode = await command.run(readConfig(process.env), args, announce)
}

run(process.argv.slice(2)).catch((error: unknown) => {
  const expected = [ConfigError, DatabaseInUseError, RefusedError, UsageError].some((kind) => error instanceof kind)
  const words = error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error)
  process.stderr.write(`waygate gateway: ${words}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
})
