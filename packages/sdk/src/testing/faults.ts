import type { OperationId } from './operation-types.js'
import type { ProblemInit } from './problem.js'
import { Problem } from './problem.js'

/** What `fail` makes an operation do: answer a problem, or lose the connection. */
export type Fault = ProblemInit | 'network'

/** The weather between a client and the fake gateway: failures, slow answers, no connection. */
export class Faults {
  readonly #failures = new Map<OperationId, { fault: Fault; left: number }>()
  readonly #gates = new Map<OperationId, Set<Promise<unknown>>>()
  offline = false

  /** Makes an operation fail `times` times (default: until the returned function is called). */
  fail(operation: OperationId, fault: Fault, times = Infinity): () => void {
    const entry = { fault, left: times }
    this.#failures.set(operation, entry)
    return () => {
      if (this.#failures.get(operation) === entry) this.#failures.delete(operation)
    }
  }

  /** Holds every answer of an operation back until the gate settles. The returned function opens it for later calls. */
  delay(operation: OperationId, gate: Promise<unknown>): () => void {
    const gates = this.#gates.get(operation) ?? new Set<Promise<unknown>>()
    this.#gates.set(operation, gates)
    // A gate that rejects opens too.
    const settled = gate.catch(() => undefined)
    gates.add(settled)
    return () => gates.delete(settled)
  }

  /** Waits for an operation's gates. */
  async waitFor(operation: OperationId): Promise<void> {
    for (const gate of this.#gates.get(operation) ?? []) await gate
  }

  /** Throws what an operation was told to do: a Problem, or a TypeError as `fetch` throws it. */
  strike(operation: OperationId): void {
    const entry = this.#failures.get(operation)
    if (!entry || entry.left <= 0) return
    entry.left -= 1
    throw entry.fault === 'network' ? connectionLost() : new Problem(entry.fault)
  }
}

/** What `fetch` throws when there is no connection. */
export const connectionLost = () => new TypeError('Failed to fetch')
