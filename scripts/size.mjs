/**
 * `npm run size`: the size of each door, minified and gzipped with everything it brings (its dependencies too), beside its limit. Fails above a limit.
 * A `split` door counts what it loads statically; what it loads on demand is counted by a row of its own (docs/decisions/0008).
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { rollup } from 'rollup'
import { root } from './setup.mjs'

const kib = 1024

/** In KiB. Above `limit` the command fails; a `goal` that is not reached yet is printed beside it. */
const doors = [
  { name: '@waygate/sdk', file: 'packages/sdk/dist/index.js', limit: 10, split: true },
  {
    name: '@waygate/sdk with its live engine',
    file: 'packages/sdk/dist/index.js',
    limit: 15.5,
    split: true,
    also: /engine-/,
  },
  { name: '@waygate/sdk with its WebSocket, too', file: 'packages/sdk/dist/index.js', limit: 16.5 },
  { name: '@waygate/sdk/webhooks', file: 'packages/sdk/dist/webhooks.js', limit: 3 },
  {
    name: '@waygate/elements/session-pairing, SDK apart',
    file: 'packages/elements/dist/session-pairing/define.js',
    limit: 30,
    without: ['@waygate/sdk'],
  },
  {
    name: '@waygate/elements/viewer, SDK apart',
    file: 'packages/elements/dist/viewer/define.js',
    limit: 52,
    goal: 45,
    without: ['@waygate/sdk'],
  },
  { name: '@waygate/elements (all)', file: 'packages/elements/dist/define.js', limit: 130, goal: 90 },
  { name: 'a language (Hindi, the largest)', file: 'packages/elements/dist/locales/hi.js', limit: 15 },
  { name: 'demo host, sign-in', file: 'packages/demo-host/dist/public/main.js', limit: 70, split: true },
]

const production = { name: 'production', transform: (code) => code.replaceAll('process.env.NODE_ENV', '"production"') }

const bundle = async ({ file, without = [] }) => {
  const built = await rollup({
    input: join(root, file),
    // A page loads one language at most, counted by a row of its own.
    external: (id, importer) => importer !== undefined && (without.includes(id) || /[\\/]locales[\\/]/.test(id)),
    plugins: [nodeResolve({ browser: true }), production, terser()],
    onwarn: () => {},
  })
  const { output } = await built.generate({ format: 'es', inlineDynamicImports: true })
  await built.close()
  return output[0].code
}

/** What the entry loads statically, and what the chunks do whose file names `also` finds. */
const entryAlone = async ({ file, also }) => {
  const built = await rollup({
    input: join(root, file),
    plugins: [nodeResolve({ browser: true }), production, terser()],
    onwarn: () => {},
  })
  const { output } = await built.generate({ format: 'es' })
  await built.close()
  const chunks = new Map(output.filter((one) => one.type === 'chunk').map((one) => [one.fileName, one]))
  const entry = output.find((one) => one.type === 'chunk' && one.isEntry)
  const wanted = new Set([entry.fileName, ...[...chunks.keys()].filter((name) => also?.test(name))])
  for (const name of wanted) for (const next of chunks.get(name)?.imports ?? []) wanted.add(next)
  return [...wanted].map((name) => chunks.get(name)?.code ?? '').join('\n')
}

let over = 0
for (const door of doors) {
  if (!existsSync(join(root, door.file))) {
    console.error(`${door.name.padEnd(36)} is not built (${door.file}). Run: npm run build`)
    over++
    continue
  }
  const code = await (door.split ? entryAlone(door) : bundle(door))
  const size = gzipSync(code, { level: 9 }).length / kib
  const tooBig = size > door.limit
  over += tooBig ? 1 : 0
  const missed = door.goal !== undefined && size > door.goal ? `, goal ${door.goal}` : ''
  console.log(
    `${tooBig ? 'OVER ' : 'ok   '}${door.name.padEnd(48)} ${size.toFixed(2).padStart(7)} KiB of ${door.limit}${missed}`,
  )
}
process.exitCode = over ? 1 : 0
