/**
 * `npm run api`: writes what each door of the published packages offers into `packages/<name>/api/`, as text to review. `-- --check` writes nothing and
 * fails when the text differs from the code, or from that of the last release without a changeset that says so; `-- --check --since main` asks for a
 * changeset since a branch began.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { withoutChangeset } from './api/changesets.mjs'
import { reports } from './api/reports.mjs'
import { build } from './build.mjs'
import { ensureInstalled, root } from './setup.mjs'

const names = ['sdk', 'elements']
const checking = process.argv.includes('--check')
const sinceAt = process.argv.indexOf('--since')
ensureInstalled()
build()

const differing = []
for (const name of names) {
  const folder = join(root, 'packages', name)
  const place = join(folder, 'api')
  const written = new Map(
    (existsSync(place) ? readdirSync(place) : []).map((file) => [file, readFileSync(join(place, file), 'utf8')]),
  )
  const wanted = reports(folder)
  for (const file of new Set([...written.keys(), ...wanted.keys()])) {
    if (written.get(file) === wanted.get(file)) continue
    differing.push(relative(root, join(place, file)))
    if (checking) continue
    mkdirSync(place, { recursive: true })
    if (wanted.has(file)) writeFileSync(join(place, file), wanted.get(file))
    else rmSync(join(place, file))
  }
}

for (const file of differing) console.log(`${checking ? 'differs' : 'written'}  ${file}`)
if (checking && differing.length > 0) {
  console.error(
    'The public API is not what these reports say. If that is meant: npm run api, and a changeset for its users (npx changeset).',
  )
  process.exitCode = 1
}

const silent = withoutChangeset(root, names, sinceAt < 0 ? undefined : process.argv[sinceAt + 1])
if (silent === undefined) console.log('No history here: whether a changeset tells of the changes is not checked.')
for (const name of silent ?? []) {
  console.error(
    `The public API of @waygate/${name} has changed, and no changeset tells its users. Add one to .changeset/ (npx changeset).`,
  )
  if (checking) process.exitCode = 1
}
