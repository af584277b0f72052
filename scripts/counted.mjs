/**
 * `node scripts/counted.mjs matrix`: runs a Vitest project whose tests report counts (`test/support/report.ts`) and prints these as the last lines. It
 * runs on SQLite, on the server of DATABASE_URL, or with `--postgres` on one of its own. Exit code 1 when a test failed or nothing was counted.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureContract } from './build.mjs'
import { withDatabase } from './postgres.mjs'
import { startTool } from './setup.mjs'

/** Runs a project; answers its exit code and the lines it counted. */
export async function runCounted(project, args = [], env = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'waygate-counts-'))
  const counts = join(directory, 'counts.txt')
  const status = await startTool('vitest', ['run', '--project', project, ...args], {
    env: { ...process.env, ...env, WAYGATE_COUNTS: counts },
  })
  const lines = readIfThere(counts)
  rmSync(directory, { recursive: true, force: true })
  return { code: status !== 0 || lines === undefined ? 1 : 0, lines: lines ?? `${project}: nothing was counted` }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return undefined
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureContract()
  const [project = '', ...args] = process.argv.slice(2)
  const others = args.filter((arg) => arg !== '--postgres')
  const run = (env) => runCounted(project, others, env)
  const onPostgres = () => withDatabase((url) => run({ DATABASE_URL: url }))
  const { code, lines } = await (args.includes('--postgres') ? onPostgres() : run({}))
  console.log(lines)
  process.exitCode = code
}
