import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const guides = fileURLToPath(new URL('../../../../../docs/guides/', import.meta.url))

/** What a reader of a guide replaces: a piece of its text, which must be there once, and what they put in its place. */
export type Replacements = Readonly<Record<string, string>>

/**
 * A guide as the shell script that its reader carries out: its `sh` blocks as they are, and each block that names a file (```` ```js server.mjs ````)
 * written to that file, in the order of the page. Other blocks are for the eye.
 */
export const scriptOf = (guide: string, replacements: Replacements): string => {
  const blocks = readFileSync(guides + guide, 'utf8').matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)
  let script = 'set -euo pipefail\n'
  for (const [, language, file, text] of blocks) {
    if (language === 'sh') script += text
    else if (file !== undefined) script += `cat > ${file} <<'THE_END_OF_THE_FILE'\n${text}THE_END_OF_THE_FILE\n`
  }
  for (const [from, to] of Object.entries(replacements)) {
    if (script.split(from).length !== 2) throw new Error(`${guide} does not say ${from} once`)
    script = script.replace(from, () => to)
  }
  return script
}

/** A script that runs. */
export interface Running {
  /** Each line that it prints, until it ends. */
  readonly lines: AsyncIterableIterator<string>
  /** Resolves with its exit code. */
  readonly ended: Promise<number | null>
  stop(): Promise<void>
}

/** Runs a script in `folder` with the variables of `env` besides those of this process. Its complaints go where the test's go. */
export const runScript = (script: string, folder: string, env: Readonly<Record<string, string>> = {}): Running => {
  // A group of its own, so that what the script started ends with it.
  const child = spawn('bash', ['-c', script], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return {
    lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    ended,
    async stop() {
      if (child.exitCode === null && child.signalCode === null && child.pid) process.kill(-child.pid)
      await ended
    },
  }
}
