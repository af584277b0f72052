import type { Config } from '../config.js'

/** Something an operator runs besides the gateway itself. */
export interface Command {
  /** Its arguments, as the usage shows them. */
  readonly usage: string
  /** What it does, in one sentence. */
  readonly says: string
  /** Prints what it found as JSON lines and answers the exit code. Throws {@link UsageError} for arguments it cannot read. */
  run(config: Config, args: readonly string[], print: (line: object) => void): Promise<number>
}

/** The command was understood and is not done; the words are for the operator. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

/** The arguments make no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
