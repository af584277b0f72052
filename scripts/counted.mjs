/**
 * `node scripts/counted.mjs matrix`: runs a Vitest project whose tests report counts (`test/support/report.ts`) and prints these as the last lines.
 * With DATABASE_URL it runs on PostgreSQL. Exit code 1 when a test failed or nothing was counted.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, runTool } from './setup.mjs'

/** Runs a project; answers its exit code and the lines it counted. */
export function runCounted(project, args = []) {
  const directory = mkdtempSync(join(tmpdir(), 'waygate-counts-'))
  const counts = join(directory, 'counts.txt')
  const env = { ...process.env, WAYGATE_COUNTS: counts }
  const status = runTool('vitest', ['run', '--project', project, ...args], { env })
  let lines = ''
  try {
    lines = readFileSync(counts, 'utf8').trim()
  } catch {
    lines = `${project}: nothing was counted`
  }
  rmSync(directory, { recursive: true, force: true })
  return { code: status !== 0 || lines.endsWith('nothing was counted') ? 1 : 0, lines }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled()
  const { code, lines } = runCounted(process.argv[2] ?? '')
  console.log(lines)
  process.exitCode = code
}
