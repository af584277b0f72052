import type { Client, GatewayEvent } from '../../src/index.js'
import { settle } from './gateway.js'

/** Somebody who reads a client's event stream to its end. */
export class Reader {
  readonly received: GatewayEvent[] = []
  readonly resets: string[] = []
  /** `ended`, or the error that ended it. */
  ended: unknown

  constructor(readonly client: () => Client) {}

  /** Begins to read; resolves when the first requests are on their way. */
  listen(options: Parameters<Client['events']['stream']>[0] = {}): Promise<void> {
    void this.#read(options)
    return settle()
  }

  get ids(): string[] {
    return this.received.map((event) => event.id)
  }

  async #read(options: Parameters<Client['events']['stream']>[0]): Promise<void> {
    try {
      const events = this.client().events.stream({ onReset: (reason) => this.resets.push(reason), ...options })
      for await (const event of events) this.received.push(event)
      this.ended = 'ended'
    } catch (error) {
      this.ended = error
    }
  }
}
