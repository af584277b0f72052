import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sources } from '../support/child.js'

/** Runs beside the gateway's sources: code that writes until it is killed. */
export class Victim {
  readonly #script: string

  /** `body` may use everything that the compiled sources export; `database` is the address, `print` writes a line that counts. */
  constructor(name: string, imports: string, body: string) {
    this.#script = join(sources(), `${name}.mjs`)
    writeFileSync(
      this.#script,
      `import { writeSync } from 'node:fs'\n${imports}\nconst database = process.argv[2]\nconst print = (line) => writeSync(1, line + '\\n')\n${body}\n`,
    )
  }

  /**
   * Kills it `ms` after its first line.
   * @returns Every line that it printed.
   */
  async killAfter(database: string, ms: number): Promise<string[]> {
    const child = spawn(process.execPath, [this.#script, database], { stdio: ['ignore', 'pipe', 'inherit'] })
    let printed = ''
    let timer: NodeJS.Timeout | undefined
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      timer ??= setTimeout(() => child.kill('SIGKILL'), ms)
    })
    await new Promise((resolve) => child.once('close', resolve))
    clearTimeout(timer)
    return printed.split('\n').filter((line) => line !== '')
  }
}
