/**
 * Builds what is stale. A step is stale when an input is newer than its stamp. `--force` builds everything.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root, runTool } from './setup.mjs'

const generated = new Set(['node_modules', 'dist', 'build', '.waygate'])

const newest = (path) => {
  const full = join(root, path)
  if (!existsSync(full)) return 0
  const stat = statSync(full)
  if (!stat.isDirectory()) return stat.mtimeMs
  let latest = stat.mtimeMs
  for (const entry of readdirSync(full)) if (!generated.has(entry)) latest = Math.max(latest, newest(join(path, entry)))
  return latest
}

const packages = ['sdk', 'elements', 'gateway', 'whatsapp-sandbox', 'demo-host']
const sources = packages.flatMap((name) => [
  `packages/${name}/src`,
  `packages/${name}/tsconfig.json`,
  `packages/${name}/package.json`,
])
const projects = packages.map((name) => `packages/${name}`)

const node = (script, ...args) =>
  spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' }).status ?? 1
const rollup = (name) => {
  const dist = join(root, `packages/${name}/dist`)
  // Chunks carry a hash in their names: without this, old ones would pile up in the package. The declarations are the compiler's.
  if (existsSync(dist))
    for (const entry of readdirSync(dist)) if (entry !== 'types') rmSync(join(dist, entry), { recursive: true })
  return runTool('rollup', ['-c', '--silent'], { cwd: join(root, `packages/${name}`) })
}

/** What the elements offer, from their JSDoc, for editors and documentation. */
const manifest = () => analyze() || node('packages/elements/doors/generate.mjs')

const analyze = () =>
  runTool(
    'cem',
    [
      'analyze',
      '--litelement',
      '--quiet',
      '--globs',
      'src/**/*.ts',
      '--exclude',
      '**/*.{test,stories}.ts',
      '--outdir',
      'dist',
    ],
    { cwd: join(root, 'packages/elements'), stdio: ['ignore', 'ignore', 'inherit'] },
  )

/** In order. A step is stale when an input is newer than its stamp, or when a step that it comes after ran later. */
const steps = [
  {
    name: 'contract',
    says: 'Bundling the contract',
    inputs: ['openapi', 'scripts/contract'],
    output: 'openapi/dist/openapi.json',
    run: () => node('scripts/contract/bundle.mjs'),
  },
  {
    name: 'compile',
    says: 'Compiling TypeScript',
    inputs: [...sources, 'tsconfig.base.json'],
    output: 'packages/gateway/dist/main.js',
    run: () => runTool('tsc', ['-b', ...projects]),
  },
  {
    name: 'sdk',
    says: 'Bundling the SDK',
    inputs: ['packages/sdk/src', 'packages/sdk/package.json', 'packages/sdk/rollup.config.mjs'],
    output: 'packages/sdk/dist/index.js',
    run: () => rollup('sdk'),
  },
  {
    name: 'elements',
    says: 'Bundling the elements',
    after: ['sdk'],
    inputs: [
      'packages/elements/src',
      'packages/elements/doors',
      'packages/elements/package.json',
      'packages/elements/rollup.config.mjs',
      'packages/elements/custom-elements-manifest.config.mjs',
    ],
    output: 'packages/elements/dist/index.js',
    run: () => rollup('elements') || manifest(),
  },
  {
    name: 'demo-host',
    says: 'Bundling the demo host',
    after: ['sdk', 'elements'],
    inputs: ['packages/demo-host/src', 'packages/demo-host/public', 'packages/demo-host/rollup.config.mjs'],
    output: 'packages/demo-host/dist/public/index.html',
    run: () => rollup('demo-host'),
  },
]

const stampOf = (step) => join(root, '.waygate/build', step.name)

const isStale = (step) => {
  const stamp = stampOf(step)
  if (!existsSync(stamp) || !existsSync(join(root, step.output))) return true
  const built = statSync(stamp).mtimeMs
  const madeBy = (step.after ?? []).map((name) => join(root, '.waygate/build', name))
  return step.inputs.some((input) => newest(input) > built) || madeBy.some((one) => statSync(one).mtimeMs > built)
}

/** Builds every stale step, or every one with `force`; `only` names some. Ends the process when a step fails. */
export const build = ({ force = false, only = steps.map(({ name }) => name) } = {}) => {
  mkdirSync(join(root, '.waygate/build'), { recursive: true })
  for (const step of steps) {
    if (!only.includes(step.name) || (!force && !isStale(step))) continue
    const started = Date.now()
    const code = step.run()
    if (code !== 0) {
      console.error(`${step.says} failed (exit code ${code}).`)
      process.exit(code)
    }
    writeFileSync(stampOf(step), '')
    console.log(`${step.says} took ${((Date.now() - started) / 1000).toFixed(1)} s`)
  }
}

/** For tests that start gateways: the packages, and the contract that these serve. */
export const ensureContract = () => {
  ensureInstalled()
  build({ only: ['contract'] })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled()
  build({ force: process.argv.includes('--force') })
}
