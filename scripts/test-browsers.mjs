/**
 * `npm run test:browsers`: every component test and every story in Firefox and WebKitGTK, under the strict policy. A browser that is missing is
 * installed as root on Debian; elsewhere it is named, and the exit code is 1. Names choose (`-- webkit`), `--files 'glob'` chooses tests.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureEngine, engines } from './engines.mjs'
import { ensureInstalled, root } from './setup.mjs'

ensureInstalled()
const args = process.argv.slice(2)
const named = args.filter((arg) => arg in engines)
const files = args.filter((arg) => !(arg in engines))
const reports = mkdtempSync(join(tmpdir(), 'waygate-browsers-'))

const run = (engine) => {
  const { name, hint } = engines[engine]
  if (!ensureEngine(engine)) return { ok: false, line: `${name}: MISSING, nothing was tested: ${hint}` }
  const report = join(reports, `${engine}.json`)
  const wtr = [process.execPath, join(root, 'node_modules/@web/test-runner/dist/bin.js'), ...files]
  const command = engine === 'webkit' ? ['xvfb-run', '-a', 'dbus-run-session', '--', ...wtr] : wtr
  const { status } = spawnSync(command[0], command.slice(1), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, WAYGATE_ENGINE: engine, WAYGATE_TEST_REPORT: report },
  })
  const { passed, failed } = counted(report)
  const ok = status === 0 && failed === 0 && passed > 0
  return {
    ok,
    line: `${name}: ${passed} passed, ${failed} failed${ok || failed > 0 ? '' : ', and the run itself failed'}`,
  }
}

const counted = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 0 }
  }
}

const results = (named.length > 0 ? named : Object.keys(engines)).map(run)
rmSync(reports, { recursive: true, force: true })
console.log('')
for (const { line } of results) console.log(line)
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
