/**
 * `npm run licenses`: fails when the production tree of the SDK, the elements or the demo host holds a package under a copyleft or an unknown
 * licence. The gateway and the sandbox run on Baileys, whose libsignal is GPL-3.0 (see their NOTICE), and are listed without a verdict; so are the
 * benches, which are never published, by what their locks say.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

const permissive =
  /^\(?(0BSD|MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|CC0-1\.0|BlueOak-1\.0\.0|Unlicense|Python-2\.0)( (OR|AND) .*)?\)?$/
const guarded = ['sdk', 'elements', 'demo-host']
const reported = ['gateway', 'whatsapp-sandbox']

const manifest = (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))

const locate = (from, name) => {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`
    if (existsSync(join(root, place, 'package.json'))) return place
    if (!folder.includes('/node_modules/'))
      return existsSync(join(root, 'node_modules', name, 'package.json')) ? `node_modules/${name}` : undefined
  }
}

/** Every package that installing `folder` for production brings, as name -> licence. */
export const productionTree = (folder, seen = new Map()) => {
  const { dependencies = {} } = manifest(folder)
  for (const name of Object.keys(dependencies)) {
    const place = locate(folder, name)
    if (!place || seen.has(place)) continue
    const { license, version } = manifest(place)
    seen.set(place, { name, version, license: typeof license === 'string' ? license : (license?.type ?? 'unknown') })
    productionTree(place, seen)
  }
  return seen
}

/** Every package that a lock brings, as in `productionTree`. */
const lockedTree = (folder) => {
  const { packages } = JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([place]) => place.includes('node_modules/'))
    .map(([place, { license = 'unknown' }]) => ({ name: place.split('node_modules/').at(-1), license }))
}

const benches = () => {
  const folders = readdirSync(join(root, 'benchmarks')).map((name) => `benchmarks/${name}`)
  return folders.filter((folder) => existsSync(join(root, folder, 'package-lock.json')))
}

/** Prints what a tree holds and answers what of it is not permissive. */
const judge = (name, tree) => {
  const doubtful = tree.filter(({ license }) => !permissive.test(license))
  console.log(
    `${name}: ${tree.length} packages, ${doubtful.length} not permissive${doubtful.length ? `: ${doubtful.map((one) => `${one.name} (${one.license})`).join(', ')}` : ''}`,
  )
  return doubtful
}

const main = () => {
  let bad = 0
  for (const name of [...guarded, ...reported]) {
    const doubtful = judge(name, [...productionTree(`packages/${name}`).values()])
    if (guarded.includes(name)) bad += doubtful.length
  }
  for (const folder of benches()) judge(folder, lockedTree(folder))
  if (bad) console.error('The SDK, the elements and the demo host must stay free of copyleft.')
  process.exitCode = bad ? 1 : 0
}

if (process.argv[1]?.endsWith('licenses.mjs')) main()
