import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { bundleLibraries, withBundledLibraries } from './bundled-libraries.js'

/** The gateway in a process of its own. */
export interface Child {
  readonly pid: number
  /** Where it listens. */
  readonly url: string
  /** Resolves when it has ended, whoever ended it, with its exit code; null: by a signal. */
  readonly ended: Promise<number | null>
  /** Ends it and answers its exit code; null when a signal ended it. */
  kill(signal?: NodeJS.Signals): Promise<number | null>
}

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Where today's sources are compiled to; found at the first start. */
let compiled: string | null = null
/** What no running test can be using any more. */
const STALE_MS = 3_600_000

/** Starts `main.ts` from today's sources and waits until it listens; rejects with what it said when it does not. */
export async function startChild(env: Readonly<Record<string, string>>): Promise<Child> {
  const child = spawn(process.execPath, [join(sources(), 'main.js')], {
    env: { ...process.env, WAYGATE_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const errors: string[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
  const url = await new Promise<string>((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const line = printed.split('\n').find((one) => one.includes('"listening"'))
      if (line !== undefined) resolve((JSON.parse(line) as { url: string }).url)
    })
    child.once('exit', (code) => reject(new Error(`the gateway ended with ${String(code)}: ${errors.join('')}`)))
  })
  const ended = new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode)
    else child.once('exit', resolve)
  })
  return {
    pid: child.pid ?? 0,
    url,
    ended,
    kill(signal = 'SIGKILL') {
      child.kill(signal)
      return ended
    },
  }
}

/** A command of the gateway that has ended. */
export interface Ran {
  readonly code: number | null
  /** What it printed, line by line. */
  readonly lines: readonly Record<string, unknown>[]
  readonly errors: string
}

/** Runs `main.ts` with a command's name and arguments to its end. */
export async function runCommand(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const child = spawn(process.execPath, [join(sources(), 'main.js'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  const lines = printed.split('\n').filter((line) => line !== '')
  return { code, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), errors }
}

/** The folder of today's sources as JavaScript. */
export function sources(): string {
  return (compiled ??= compile())
}

/**
 * Strips the types of every source file into a folder beside `dist`, so that paths into the package stay right, and bundles the libraries there. It is named
 * by what is in it: every test process and every later run uses the same one until a source or a version changes.
 */
function compile(): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && statSync(join(root, 'src', file)).isFile())
    .sort()
    .map((file) => ({ file, source: readFileSync(join(root, 'src', file), 'utf8') }))
  const hash = createHash('sha256')
    .update(JSON.stringify(files))
    .update(readFileSync(join(root, 'package.json')))
    .digest('hex')
    .slice(0, 16)
  const outDir = join(root, `.child-${hash}`)
  if (!existsSync(outDir)) {
    removeStale()
    const fresh = mkdtempSync(join(root, '.child-'))
    for (const { file, source } of files) write(join(fresh, file), withBundledLibraries(source, file))
    bundleLibraries(fresh)
    try {
      renameSync(fresh, outDir)
    } catch {
      // another process was faster
      rmSync(fresh, { recursive: true })
    }
  }
  return outDir
}

function write(file: string, source: string): void {
  const to = file.replace(/\.ts$/, '.js')
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true }
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, ts.transpileModule(source, { compilerOptions: options, fileName: file }).outputText)
}

function removeStale(): void {
  for (const name of readdirSync(root).filter((one) => one.startsWith('.child-'))) {
    if (Date.now() - statSync(join(root, name)).mtimeMs > STALE_MS)
      rmSync(join(root, name), { recursive: true, force: true })
  }
}
