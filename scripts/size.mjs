/**
 * `npm run size`: what each door weighs, minified and gzipped with everything it brings, its dependencies and the SDK too. Fails above a limit.
 * Two figures a door: what a page loads at once, and all that it may load later, when a person asks for it (docs/decisions/0008 and 0012).
 * `npm run size -- --why <part of a door's name>`: the modules of it, the heaviest first.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { rollup } from 'rollup'
import { root } from './setup.mjs'

const element = (name) => `packages/elements/dist/${name}/define.js`
const sdk = 'packages/sdk/dist/index.js'
const engine = /sdk.dist.chunks.engine-/

/**
 * In KiB: [at once, with all that may come later]. A `goal` is for the first figure, and printed while it is not reached.
 * `also` finds the modules whose chunks belong to the first figure although they come by a dynamic import.
 */
const doors = [
  { name: '@waygate/sdk', files: [sdk], limits: [9, 20.5] },
  { name: '@waygate/sdk with its live engine', files: [sdk], also: [engine], limits: [16.7, 20.5] },
  { name: '@waygate/sdk/webhooks', files: ['packages/sdk/dist/webhooks.js'], limits: [3, 3] },
  {
    name: 'session-pairing, provider and SDK',
    files: [element('provider'), element('session-pairing')],
    limits: [30.1, 52],
    goal: 30,
  },
  { name: 'viewer, provider and SDK', files: [element('provider'), element('viewer')], limits: [45, 71], goal: 45 },
  { name: 'all elements and SDK', files: ['packages/elements/dist/define.js', sdk], limits: [90, 150.5], goal: 90 },
  { name: 'a language (Hindi, the largest)', files: ['packages/elements/dist/locales/hi.js'], limits: [15, 15] },
  { name: 'demo host, sign-in', files: ['packages/demo-host/build/main.js'], limits: [17.5, 220.5] },
  {
    name: 'demo host, sign-in to first page',
    files: ['packages/demo-host/build/main.js'],
    also: [engine, /elements.dist.(provider|org-switcher|sessions).define\.js$/],
    styles: ['packages/demo-host/public/host.css', 'packages/demo-host/public/host-theme.css'],
    limits: [70, 223.5],
    goal: 70,
  },
]

/** A page that loads several doors at once, as one entry. */
const page = (files) => ({
  name: 'page',
  resolveId: (id) => (id === 'page' ? id : null),
  load: (id) =>
    id === 'page' ? files.map((file) => `export * from ${JSON.stringify(join(root, file))}\n`).join('') : null,
})

const bundle = async ({ files }, options = {}) => {
  const built = await rollup({
    input: 'page',
    // A page loads one language at most, counted by a row of its own.
    external: (id, importer) => importer !== undefined && importer !== 'page' && /[\\/]locales[\\/]/.test(id),
    plugins: [page(files), nodeResolve({ browser: true }), terser({ ecma: 2022, module: true })],
    onwarn: () => {},
  })
  const { output } = await built.generate({ format: 'es', ...options })
  await built.close()
  return output.filter((one) => one.type === 'chunk')
}

const gzipped = (text) => gzipSync(text, { level: 9 }).length / 1024

/** The names of the chunks that are there before anybody asks for anything. */
const atOnce = (chunks, also = []) => {
  const byName = new Map(chunks.map((one) => [one.fileName, one]))
  const first = chunks.filter((one) => one.isEntry || also.some((find) => one.moduleIds.some((id) => find.test(id))))
  const names = new Set(first.map((one) => one.fileName))
  for (const name of names) for (const next of byName.get(name)?.imports ?? []) names.add(next)
  return names
}

const figures = async (door) => {
  const chunks = await bundle(door)
  const early = atOnce(chunks, door.also)
  const styles = (door.styles ?? []).reduce((sum, file) => sum + gzipped(readFileSync(join(root, file))), 0)
  // Each file is compressed by itself, as a server sends it.
  const sum = (some) => some.reduce((total, { code }) => total + gzipped(code), styles)
  return [sum(chunks.filter((one) => early.has(one.fileName))), sum(chunks)]
}

const row = async (door) => {
  const missing = door.files.find((file) => !existsSync(join(root, file)))
  if (missing !== undefined) {
    console.error(`${door.name} is not built (${missing}). Run: npm run build`)
    return false
  }
  const sizes = await figures(door)
  const fits = sizes.every((size, index) => size <= door.limits[index])
  const figure = (index) => `${sizes[index].toFixed(2).padStart(7)} of ${String(door.limits[index]).padEnd(5)}`
  const missed = door.goal !== undefined && sizes[0] > door.goal ? `  goal ${door.goal}` : ''
  console.log(`${fits ? 'ok  ' : 'OVER'} ${door.name.padEnd(36)} ${figure(0)} ${figure(1)}${missed}`)
  return fits
}

/** The weight of each module by itself: together they are less, because they repeat each other. */
const why = async (part) => {
  const door = doors.find(({ name }) => name.includes(part))
  if (!door) throw new Error(`No door is called like that. There are: ${doors.map(({ name }) => name).join(', ')}`)
  const early = atOnce(await bundle(door), door.also)
  const together = await bundle(door)
  const earlyModules = new Set(together.filter((one) => early.has(one.fileName)).flatMap((one) => one.moduleIds))
  const modules = (await bundle(door, { preserveModules: true })).map(({ code, facadeModuleId }) => ({
    bytes: code.length,
    packed: gzipSync(code, { level: 9 }).length,
    when: earlyModules.has(facadeModuleId) ? 'at once' : 'later',
    name: (facadeModuleId ?? '').replace(root, '').replace(/^[\\/]/, ''),
  }))
  console.log(`${door.name}: minified bytes, gzipped bytes, when, module`)
  for (const { bytes, packed, when, name } of modules.sort((a, b) => b.bytes - a.bytes))
    console.log(`${String(bytes).padStart(7)} ${String(packed).padStart(6)}  ${when.padEnd(8)} ${name}`)
}

const asked = process.argv.indexOf('--why')
if (asked > 0) await why(process.argv[asked + 1] ?? '')
else {
  console.log(`KiB, minified and gzipped${' '.repeat(19)}at once          with all later`)
  let fits = true
  for (const door of doors) fits = (await row(door)) && fits
  process.exitCode = fits ? 0 : 1
}
