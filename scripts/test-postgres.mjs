/**
 * `npm run test:postgres`: the gateway's whole unit suite on PostgreSQL. Uses the server of DATABASE_URL, or starts one of its own; either way in a fresh
 * database that is dropped at the end. Names of files or tests narrow it: `npm run test:postgres -- storage`. The last line has the counts.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureContract } from './build.mjs'
import { withDatabase } from './postgres.mjs'
import { startTool } from './setup.mjs'

ensureContract()
const reports = mkdtempSync(join(tmpdir(), 'waygate-test-'))
const report = join(reports, 'postgres.json')
const words = process.argv.slice(2)
const args = [
  'run',
  '--project',
  'gateway',
  '--reporter=dot',
  '--reporter=./scripts/names-reporter.mjs',
  '--reporter=json',
  `--outputFile=${report}`,
  ...(words.length > 0 ? words : ['packages/gateway/']),
]

try {
  await withDatabase(async (url, version) => {
    const code = await startTool('vitest', args, { env: { ...process.env, DATABASE_URL: url } })
    if (!existsSync(report)) throw new Error('the tests ended before their end')
    const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    const failed = numFailedTests + (code !== 0 && numFailedTests === 0 ? 1 : 0)
    console.log(`PostgreSQL ${version}: ${passed} passed, ${failed} failed`)
    process.exitCode = failed > 0 ? 1 : 0
  })
} finally {
  rmSync(reports, { recursive: true, force: true })
}
