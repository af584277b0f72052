/**
 * `npm run test:nightly`: the long random tests, one after another; each prints its seed. `WAYGATE_SEED=7 npm run test:nightly -- conformance` repeats
 * one of the files whose names contain a word; the word `elements` stands for those in a browser: 3,000 hostile texts (`WAYGATE_CORPUS`) and
 * 20,000 random ones (`WAYGATE_RANDOM`) through every page, and 1,000 mounts of each (`WAYGATE_MOUNTS`). What needs two nodes runs on PostgreSQL: the
 * server of `DATABASE_URL`, or one that is started for it.
 */
import { ensureContract } from './build.mjs'
import { withDatabase } from './postgres.mjs'
import { runTool, startTool } from './setup.mjs'

ensureContract()
const words = process.argv.slice(2)

const inBrowser = async () => {
  const { ensureBrowser } = await import('./browser.mjs')
  const seed = process.env.WAYGATE_SEED ?? String(Date.now() % 1_000_000)
  console.log(`\nelements: WAYGATE_SEED=${seed}`)
  return runTool('wtr', ['--files', 'packages/elements/test/hostile/*.test.ts', '--concurrency', '1'], {
    env: {
      WAYGATE_CORPUS: '3000',
      WAYGATE_RANDOM: '20000',
      WAYGATE_MOUNTS: '1000',
      ...process.env,
      WAYGATE_SEED: seed,
      CHROME_PATH: ensureBrowser(),
    },
  })
}

/** Gateways that share a database: no file can be that. */
const clustered = 'two-nodes'
const inNode = (files) => runTool('vitest', ['run', '--project', 'nightly', ...files])
const onPostgres = () =>
  withDatabase((url) =>
    startTool('vitest', ['run', '--project', 'nightly', clustered], { env: { ...process.env, DATABASE_URL: url } }),
  )

const everything = words.length === 0
const files = words.filter((word) => word !== 'elements' && word !== clustered)
const codes = [
  everything || files.length > 0 ? inNode(files) : 0,
  everything || words.includes(clustered) ? await onPostgres() : 0,
  everything || words.includes('elements') ? await inBrowser() : 0,
]
process.exitCode = codes.find((code) => code !== 0) ?? 0
