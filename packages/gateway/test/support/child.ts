import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll } from 'vitest'

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
/** Where the sources of this test process are compiled to; made at the first start. */
let compiled: string | null = null
afterAll(() => {
  if (compiled !== null) rmSync(compiled, { recursive: true, force: true })
})

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

/** Strips the types of every source file into a folder beside `dist`, so that paths into the package stay right. */
function compile(): string {
  const outDir = mkdtempSync(join(root, '.child-'))
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true }
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    const from = join(root, 'src', file)
    if (!file.endsWith('.ts') || file.endsWith('.test.ts') || !statSync(from).isFile()) continue
    const to = join(outDir, file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(
      to,
      ts.transpileModule(readFileSync(from, 'utf8'), { compilerOptions: options, fileName: from }).outputText,
    )
  }
  return outDir
}
