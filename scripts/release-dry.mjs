/**
 * `npm run release:dry`: what a release would do, without publishing. In a copy of the project it applies the changesets, packs the public packages,
 * checks them with publint and their types as each kind of resolution finds them, installs the tarballs in an empty folder and loads every door there.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, root } from './setup.mjs'

const started = Date.now()
ensureInstalled()
const { build } = await import('./build.mjs')
build()

const published = ['sdk', 'elements']
const folder = mkdtempSync(join(tmpdir(), 'waygate-release-'))
const copy = join(folder, 'project')
const run = (command, args, cwd) => {
  const result = spawnSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${result.stdout}`)
  return result.stdout.trim()
}

const copyProject = () => {
  mkdirSync(copy)
  for (const name of ['package.json', '.changeset', 'packages']) {
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      filter: (path) => !/\/(node_modules|build)(\/|$)/.test(path),
    })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  run('git', ['init', '-q'], copy)
}

/** The packages are ES modules only: whoever requires them gets that as an answer, which is meant. Doors without types are data and styles. */
const checkTypes = (tarball, place) => {
  const { exports } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
  const untyped = Object.keys(exports).filter((door) => typeof exports[door] === 'string' || !exports[door].types)
  const excluded = untyped.length > 0 ? ['--exclude-entrypoints', ...untyped] : []
  run(join(root, 'node_modules/.bin/attw'), [tarball, '--profile', 'esm-only', '--no-emoji', ...excluded], copy)
}

const pack = (name) => {
  const place = join(copy, 'packages', name)
  const { version } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
  run('npm', ['pack', '--silent', '--pack-destination', folder], place)
  run(join(root, 'node_modules/.bin/publint'), ['run', '--strict', place], copy)
  const file = readdirSync(folder).find((one) => one.startsWith(`waygate-${name}-`) && one.endsWith('.tgz'))
  checkTypes(join(folder, file), place)
  return { name, version, file }
}

/** What a host brings itself. */
const peersOf = (tarballs) =>
  Object.assign(
    {},
    ...tarballs.map(
      ({ name }) => JSON.parse(readFileSync(join(copy, 'packages', name, 'package.json'), 'utf8')).peerDependencies,
    ),
  )

const installElsewhere = (tarballs) => {
  const host = join(folder, 'host')
  mkdirSync(host)
  const dependencies = Object.fromEntries(tarballs.map(({ name, file }) => [`@waygate/${name}`, `file:../${file}`]))
  writeFileSync(
    join(host, 'package.json'),
    JSON.stringify({
      name: 'host',
      private: true,
      type: 'module',
      dependencies: { ...dependencies, ...peersOf(tarballs) },
      overrides: { '@waygate/sdk': dependencies['@waygate/sdk'] },
    }),
  )
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], host)
  const doors = tarballs.flatMap(({ name }) => {
    const { exports } = JSON.parse(readFileSync(join(host, 'node_modules/@waygate', name, 'package.json'), 'utf8'))
    return Object.keys(exports)
      .filter((door) => !door.endsWith('.json') && !door.includes('*'))
      .map((door) => `@waygate/${name}${door.slice(1)}`)
  })
  writeFileSync(join(host, 'doors.mjs'), doors.map((door) => `await import(${JSON.stringify(door)})`).join('\n'))
  run(process.execPath, ['doors.mjs'], host)
  return doors.length
}

try {
  copyProject()
  run(join(root, 'node_modules/.bin/changeset'), ['version'], copy)
  const tarballs = published.map(pack)
  for (const { name, version, file } of tarballs) console.log(`@waygate/${name}@${version}  ${file}`)
  console.log(
    `${installElsewhere(tarballs)} doors load from the tarballs in an empty folder, in Node; ${((Date.now() - started) / 1000).toFixed(1)} s in all`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
