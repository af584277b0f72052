import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex')
const stampFile = `${root}node_modules/.waygate-lock`

/** Ends with one sentence when this Node is too old. */
export const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Waygate needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Installs the packages of package-lock.json when they are missing or from another lock. */
export const ensureInstalled = () => {
  checkNode()
  const hash = lockHash()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return
  console.log('Installing packages (the first time takes a minute or two; better-sqlite3 may compile)')
  const result = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  })
  if (result.status !== 0) {
    console.error(
      'npm install failed. If better-sqlite3 could not be built, install a C++ compiler, make and python3, then try again.',
    )
    process.exit(result.status ?? 1)
  }
  writeFileSync(stampFile, lockHash())
}

const toolArgs = (tool, args, options) => [
  `${root}node_modules/.bin/${tool}`,
  args,
  { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options },
]

/** Runs a tool of node_modules/.bin and answers its exit code. */
export const runTool = (tool, args, options = {}) => spawnSync(...toolArgs(tool, args, options)).status ?? 1

/** The same beside others: for whoever has to listen to another process meanwhile. Ends the tool with this process. */
export const startTool = (tool, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(...toolArgs(tool, args, options))
    child.once('exit', (code) => resolve(code ?? 1))
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
  })
