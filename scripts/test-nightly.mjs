/**
 * `npm run test:nightly`: the long random tests, one after another; each prints its seed. `WAYGATE_SEED=7 npm run test:nightly -- conformance` repeats
 * one of the files whose names contain a word.
 */
import { ensureInstalled, runTool } from './setup.mjs'

ensureInstalled()
process.exitCode = runTool('vitest', ['run', '--project', 'nightly', ...process.argv.slice(2)])
