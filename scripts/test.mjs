/**
 * `npm test`: installs what is missing, then runs every layer and prints its seconds. A failing layer does not hide the later ones; the exit code is 1
 * when any failed. Names choose layers, one after the other: `npm test -- unit elements`. Without names the layers without tests run
 * beside the others, at a lower priority, and are printed when they have ended.
 */
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { constants, setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCounted } from './counted.mjs'
import { ensureInstalled, root, runTool } from './setup.mjs'

ensureInstalled()
const { build, ensureContract } = await import('./build.mjs')
const { ensureBrowser } = await import('./browser.mjs')

const reports = mkdtempSync(join(tmpdir(), 'waygate-test-'))
const counts = { passed: 0, failed: 0 }
const proofs = []
const node = (script, ...args) =>
  spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1
const all = (...runs) => runs.reduce((code, run) => run() || code, 0)

const reporters = (file) => [
  '--reporter=dot',
  '--reporter=./scripts/names-reporter.mjs',
  '--reporter=json',
  `--outputFile=${file}`,
]

const vitest = (...projects) => {
  const file = join(reports, `${projects[0]}.json`)
  return counted(
    file,
    runTool('vitest', ['run', ...projects.flatMap((name) => ['--project', name]), ...reporters(file)]),
  )
}

/** A project that says what it counted, once more below the seconds. */
const proof = async (project) => {
  const file = join(reports, `${project}.json`)
  const { code, lines } = await runCounted(project, reporters(file))
  proofs.push(lines)
  return counted(file, code)
}

/** A layer that ends without a report (killed, out of memory) counts as one failure. */
const counted = (file, code, read = vitestCounts) => {
  const { passed, failed } = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  counts.passed += passed
  counts.failed += failed + (code !== 0 && failed === 0 ? 1 : 0)
  return code
}

const vitestCounts = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests })

const elements = () => {
  const file = join(reports, 'elements.json')
  const code = runTool('wtr', [], { env: { ...process.env, WAYGATE_TEST_REPORT: file, CHROME_PATH: ensureBrowser() } })
  return counted(file, code, (report) => report)
}

const layers = {
  build: () => (build(), 0),
  lint: () =>
    all(
      () => runTool('eslint', ['.', '--max-warnings=0']),
      () => runTool('prettier', ['--check', '--log-level=warn', '.']),
      () => node('scripts/complete-lock.mjs', '--check'),
    ),
  types: () =>
    all(
      () => runTool('tsc', ['-b']),
      () => node('scripts/contract/generate.mjs', '--check'),
      () => (build(), node('packages/elements/doors/check-types.mjs')),
      () => node('scripts/api.mjs', '--check'),
    ),
  size: () => node('scripts/size.mjs'),
  licenses: () => node('scripts/licenses.mjs'),
  // Those that leave processors idle come first: the layers beside them make use of that.
  elements,
  journey: () => (ensureBrowser(), vitest('journey')),
  matrix: () => proof('matrix'),
  conformance: () => proof('conformance'),
  contract: () =>
    all(
      () =>
        runTool('redocly', ['lint', 'openapi/openapi.yaml', '--config', 'openapi/redocly.yaml'], {
          env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
        }),
      () => node('scripts/contract/check-examples.mjs'),
      () => vitest('contract'),
    ),
  // The practice phone's page is tested in a browser too.
  unit: () => (ensureBrowser(), vitest('unit', 'gateway')),
  // The gateway's whole suite once more takes minutes: only when it is asked for by name.
  postgres: () => node('scripts/test-postgres.mjs'),
}

const onlyByName = ['postgres']
const besideOthers = ['lint', 'types', 'size', 'licenses']

const runLayers = async (names) => {
  const results = []
  for (const name of names) {
    const from = Date.now()
    console.log(`\n── ${name}`)
    const code = await layers[name]()
    results.push({ name, code, seconds: (Date.now() - from) / 1000 })
  }
  return results
}

/** A process of its own with output of its own: most layers block this one, and two outputs in one are not readable. */
const startBeside = (names) => {
  const output = join(reports, 'beside.log')
  const results = join(reports, 'beside.json')
  const log = openSync(output, 'w')
  const child = spawn(process.execPath, [process.argv[1], ...names], {
    cwd: root,
    stdio: ['ignore', log, log],
    env: { ...process.env, WAYGATE_LAYER_RESULTS: results },
  })
  closeSync(log)
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  const ended = once(child, 'exit')
  return async () => {
    await ended
    console.log(readFileSync(output, 'utf8'))
    const failed = () => names.map((name) => ({ name, code: 1, seconds: 0 }))
    return existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : failed()
  }
}

const chosen = process.argv.slice(2).filter((name) => name in layers)
const started = Date.now()
const results = []
if (chosen.length) {
  // Whatever else a layer needs of the build it says itself; without the contract no gateway starts.
  ensureContract()
  results.push(...(await runLayers(Object.keys(layers).filter((name) => chosen.includes(name)))))
} else {
  results.push(...(await runLayers(['build'])))
  const beside = startBeside(besideOthers)
  const others = Object.keys(layers).filter((name) => ![...onlyByName, ...besideOthers, 'build'].includes(name))
  results.push(...(await runLayers(others)), ...(await beside()))
}
rmSync(reports, { recursive: true, force: true })

if (process.env['WAYGATE_LAYER_RESULTS']) writeFileSync(process.env['WAYGATE_LAYER_RESULTS'], JSON.stringify(results))
else {
  console.log('')
  for (const { name, code, seconds } of results)
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s`)
  console.log(`       ${'all'.padEnd(10)} ${((Date.now() - started) / 1000).toFixed(1).padStart(7)} s\n`)
  for (const lines of proofs) console.log(lines)
  console.log(`${counts.passed} passed, ${counts.failed} failed`)
}
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0
