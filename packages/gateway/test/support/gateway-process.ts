import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sources } from './child.js'

/** The gateway as an operator runs it: a process of its own. */
export class GatewayProcess {
  private constructor(
    readonly url: string,
    readonly child: ChildProcess,
  ) {}

  static async start(env: Readonly<Record<string, string>>): Promise<GatewayProcess> {
    const child = spawn(process.execPath, [join(sources(), 'main.js')], {
      env: { PATH: process.env['PATH'], WAYGATE_PORT: '0', WAYGATE_LOG_LEVEL: 'silent', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    for await (const line of createInterface({ input: child.stdout })) {
      const told = JSON.parse(line) as { event?: string; url?: string }
      if (told.event === 'listening' && told.url) return new GatewayProcess(told.url, child)
    }
    throw new Error('the gateway ended before it listened')
  }

  /** Ends it without a word. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    this.child.kill('SIGKILL')
    await once(this.child, 'exit')
  }
}
