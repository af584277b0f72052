/**
 * `npm run test:nightly`: the long random tests, one after another; each prints its seed. `WAYGATE_SEED=7 npm run test:nightly -- conformance` repeats
 * one of the files whose names contain a word; the word `elements` stands for those in a browser: 3,000 hostile texts (`WAYGATE_CORPUS`) and
 * 20,000 random ones (`WAYGATE_RANDOM`) through every page, and 1,000 mounts of each (`WAYGATE_MOUNTS`).
 */
import { ensureContract } from './build.mjs'
import { runTool } from './setup.mjs'

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

const onlyBrowser = words.length === 1 && words[0] === 'elements'
const inNode = onlyBrowser ? 0 : runTool('vitest', ['run', '--project', 'nightly', ...words])
const shown = onlyBrowser || words.length === 0 ? await inBrowser() : 0
process.exitCode = inNode || shown
