/**
 * `node scripts/counted.mjs matrix`: runs a Vitest project whose tests report counts (`test/support/report.ts`) and prints these as the last lines. It
 * runs on SQLite, on the server of DATABASE_URL, or with `--postgres` on one of its own. Exit code 1 when a test failed or nothing was counted.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureContract } from './build.mjs'
import { startPostgres } from './postgres.mjs'
import { root } from './setup.mjs'

/** Runs a project; answers its exit code and the lines it counted. */
export async function runCounted(project, args = [], env = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'waygate-counts-'))
  const counts = join(directory, 'counts.txt')
  const status = await vitest(['run', '--project', project, ...args], { ...env, WAYGATE_COUNTS: counts })
  const lines = readIfThere(counts)
  rmSync(directory, { recursive: true, force: true })
  return { code: status !== 0 || lines === undefined ? 1 : 0, lines: lines ?? `${project}: nothing was counted` }
}

/** Not spawnSync: a database server's words must be read meanwhile. */
function vitest(args, env) {
  return new Promise((resolve) => {
    const tool = join(root, 'node_modules/.bin/vitest')
    const shell = process.platform === 'win32'
    const child = spawn(tool, args, { cwd: root, stdio: 'inherit', shell, env: { ...process.env, ...env } })
    child.once('exit', (code) => resolve(code ?? 1))
  })
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
  const own = args.includes('--postgres')
  const server = own ? await startPostgres() : undefined
  const others = args.filter((arg) => arg !== '--postgres')
  try {
    const { code, lines } = await runCounted(project, others, server ? { DATABASE_URL: server.url } : {})
    console.log(lines)
    process.exitCode = code
  } finally {
    await server?.stop()
  }
}
