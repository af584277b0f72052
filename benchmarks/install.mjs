import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from '../scripts/setup.mjs'
import { build } from '../scripts/build.mjs'

/**
 * Makes what a bench runs on: the root's packages, the built doors of SDK and elements, and the packages of the bench's own folder, which
 * are no workspace and are installed when somebody asks for them.
 */
export const ensureBenchInstalled = (name) => {
  ensureInstalled()
  build()
  const folder = fileURLToPath(new URL(`./${name}`, import.meta.url))
  const hash = createHash('sha256')
    .update(readFileSync(`${folder}/package-lock.json`))
    .digest('hex')
  const stamp = `${folder}/node_modules/.waygate-lock`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  console.log(`Installing the packages of benchmarks/${name}`)
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm install failed in benchmarks/${name}`)
  writeFileSync(
    stamp,
    createHash('sha256')
      .update(readFileSync(`${folder}/package-lock.json`))
      .digest('hex'),
  )
}
