import type { IncomingMessage, ServerResponse } from 'node:http'
import { gatewayUnavailable } from './problems.js'

/** Keeps the bodies of operations that carry files from filling the memory: together they have a limit too. */
export class LargeBodies {
  readonly #budget: number
  #taken = 0

  /** @param budget - Bytes of all large bodies that are read or worked on at one time. */
  constructor(budget: number) {
    this.#budget = budget
  }

  /**
   * Takes room for a body until its answer is out.
   * @param usual - Bodies up to this size are not counted.
   * @param limit - What a body that does not announce its size may have.
   * @throws {Problem} gateway_unavailable when there is no room now.
   */
  admit(incoming: IncomingMessage, outgoing: ServerResponse, usual: number, limit: number): void {
    const { 'content-length': declared, 'transfer-encoding': chunked } = incoming.headers
    const size = chunked === undefined ? Math.min(Number(declared ?? 0), limit) : limit
    if (size <= usual) return
    if (this.#taken + size > this.#budget) throw gatewayUnavailable('Too many files are being sent. Try again soon.')
    this.#taken += size
    outgoing.once('close', () => (this.#taken -= size))
  }
}
