import type { Subscription } from './audience.js'
import type { Caller } from './caller.js'

/** What a ticket is good for. */
export interface TicketGrant {
  readonly caller: Caller
  readonly subscription: Subscription
  readonly since: string | undefined
}

/** How long a ticket may wait to be used. */
export const ticketSeconds = 30

/** Tickets for one WebSocket each. */
export class Tickets {
  readonly #granted = new Map<string, TicketGrant & { readonly until: number }>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** Remembers what a ticket is good for. */
  grant(ticket: string, grant: TicketGrant): void {
    this.#granted.set(ticket, { ...grant, until: this.#now() + ticketSeconds * 1000 })
  }

  /** Uses a ticket up. */
  redeem(ticket: string): TicketGrant | undefined {
    const found = this.#granted.get(ticket)
    this.#granted.delete(ticket)
    return found && found.until > this.#now() ? found : undefined
  }
}
