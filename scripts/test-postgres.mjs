/**
 * `npm run test:postgres`: the gateway's whole unit suite on PostgreSQL. Uses the server of DATABASE_URL, or starts one of its own; either way in a fresh
 * database that is dropped at the end. Names of files or tests narrow it: `npm run test:postgres -- storage`. The last line has the counts.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureContract } from './build.mjs'
import { startPostgres } from './postgres.mjs'
import { root } from './setup.mjs'

ensureContract()
const { default: pg } = await import('pg')
const given = process.env['DATABASE_URL']
const server = given ? { url: given, stop: () => Promise.resolve() } : await startPostgres()
const name = `waygate_test_${randomBytes(6).toString('hex')}`
const reports = mkdtempSync(join(tmpdir(), 'waygate-test-'))
const report = join(reports, 'postgres.json')

const run = async (statement) => {
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  const { rows } = await client.query(statement)
  await client.end()
  return rows
}

/** Each test makes databases of its own, named after this one. */
const dropAll = async () => {
  for (const { datname } of await run(`select datname from pg_database where datname like '${name}%'`)) {
    await run(`drop database if exists ${datname} with (force)`)
  }
}

/** Not spawnSync: the server's words must be read meanwhile. */
const vitest = (url) =>
  new Promise((resolve) => {
    const args = [
      'run',
      '--project',
      'gateway',
      '--reporter=dot',
      '--reporter=./scripts/names-reporter.mjs',
      '--reporter=json',
      `--outputFile=${report}`,
    ]
    const filters = process.argv.slice(2)
    const child = spawn(
      join(root, 'node_modules/.bin/vitest'),
      [...args, ...(filters.length > 0 ? filters : ['packages/gateway/'])],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, DATABASE_URL: url },
      },
    )
    child.once('exit', (code) => resolve(code ?? 1))
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
  })

let failed = 1
let passed = 0
let version = ''
try {
  version = (await run('show server_version'))[0].server_version.split(' ')[0]
  await run(`create database ${name}`)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  const code = await vitest(url.href)
  if (!existsSync(report)) throw new Error('the tests ended before their end')
  const counts = JSON.parse(readFileSync(report, 'utf8'))
  passed = counts.numPassedTests
  failed = counts.numFailedTests + (code !== 0 && counts.numFailedTests === 0 ? 1 : 0)
} finally {
  await dropAll().catch(() => undefined)
  await server.stop()
  rmSync(reports, { recursive: true, force: true })
}
console.log(`PostgreSQL ${version}: ${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
