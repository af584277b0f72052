/**
 * Adds to package-lock.json the optional platform packages that the registry used for the last install does not carry. Without them the lock breaks
 * clones on other systems. `--check` only reports.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix']
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32']

const exact = (range) => /^\d+\.\d+\.\d+/.test(range)

/** The lock entry that Node would find for `name` from the package at `path`, walking up like module resolution does. */
const resolved = (packages, path, name) => {
  const folders = [path]
  for (let at = path.lastIndexOf('/node_modules/'); at >= 0; at = folders.at(-1).lastIndexOf('/node_modules/'))
    folders.push(path.slice(0, at))
  const entry = folders.map((folder) => packages[`${folder}/node_modules/${name}`]).find(Boolean)
  return entry ?? packages[`node_modules/${name}`]
}

/** What a platform package's name says of where it runs. */
const platformOf = (name) => {
  const words = name.split(/[/-]/)
  const os = systems.filter((one) => words.includes(one))
  const cpu = words.includes('wasm32')
    ? ['wasm32']
    : processors.filter((one) => words.some((word) => word === one || (one === 'arm' && /^arm(eabi|v7)/.test(word))))
  return { os, cpu }
}

/** The entries that `lock` lacks, as [path, entry]. */
export const missingEntries = (lock) => {
  const missing = []
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = resolved(lock.packages, path, name)
      if (!exact(range) || found?.version === range) continue
      const { os, cpu } = platformOf(name)
      if (!os.length && !cpu.length) continue
      missing.push([
        `${path}/node_modules/${name}`,
        {
          version: range,
          ...(cpu.length && { cpu }),
          ...(entry.dev && { dev: true }),
          optional: true,
          ...(os.length && { os }),
        },
      ])
    }
  }
  return missing
}

const main = () => {
  const file = new URL('../package-lock.json', import.meta.url)
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingEntries(lock)
  if (process.argv.includes('--check')) {
    for (const [path] of missing) console.error(`package-lock.json lacks ${path}`)
    if (missing.length) console.error('Run: node scripts/complete-lock.mjs')
    process.exitCode = missing.length ? 1 : 0
    return
  }
  const entries = [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`)
  console.log(`added ${missing.length} platform packages`)
}

if (process.argv[1]?.endsWith('complete-lock.mjs')) main()
