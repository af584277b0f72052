import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SerialQueue } from '../serial-queue.js'
import { fromBinaryJson, toBinaryJson } from './binary-json.js'
import type { ServerIdentity } from '../wire/certificate-chain.js'
import { emptyState, type SandboxState } from './sandbox-state.js'

const FILE = 'state.json'
const COALESCE_MS = 100
/** Writing may take at most this share of the time: a large state is written less often. */
const WRITE_SHARE = 0.1

/** Keeps the state in one file, replaced atomically; changes within 100 ms are written together. Without a folder it keeps nothing. */
export class StateFile {
  readonly state: SandboxState
  /** Whether the process before this one was killed, so that its last changes may be missing. */
  readonly recovered: boolean
  readonly #path: string | undefined
  readonly #writes = new SerialQueue()
  #timer: NodeJS.Timeout | undefined
  #lastWriteMs = 0

  constructor(folder: string | undefined, server?: ServerIdentity) {
    this.#path = folder === undefined ? undefined : join(folder, FILE)
    if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 })
    this.state = this.#path === undefined ? emptyState(server) : (readState(this.#path) ?? emptyState(server))
    this.recovered = !this.state.endedCleanly
    this.state.endedCleanly = false
    if (this.#path !== undefined) this.#writeNow()
  }

  /** Says that the state changed; it is on disk soon after. */
  changed(): void {
    if (this.#path === undefined || this.#timer !== undefined) return
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined
        void this.#writes.run(() => this.#write()).catch(() => this.changed())
      },
      Math.max(COALESCE_MS, this.#lastWriteMs / WRITE_SHARE),
    )
  }

  /** Writes what is outstanding and marks the file as closed properly. */
  async close(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    await this.#writes.idle()
    this.state.endedCleanly = true
    if (this.#path !== undefined) this.#writeNow()
  }

  #writeNow(): void {
    if (this.#path === undefined) return
    writeFileSync(`${this.#path}.tmp`, toBinaryJson(this.state), { mode: 0o600 })
    renameSync(`${this.#path}.tmp`, this.#path)
  }

  async #write(): Promise<void> {
    if (this.#path === undefined) return
    const startedAt = performance.now()
    await writeFile(`${this.#path}.tmp`, toBinaryJson(this.state), { mode: 0o600 })
    await rename(`${this.#path}.tmp`, this.#path)
    this.#lastWriteMs = performance.now() - startedAt
  }
}

function readState(path: string): SandboxState | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const state = fromBinaryJson(text) as Partial<SandboxState>
  if (state.version !== 1) throw new Error(`${path} was written by another version of the sandbox`)
  return state as SandboxState
}
