import { ACK, type Ack, type Fact } from '../whatsapp/facts.js'

/** Senders waiting for WhatsApp to take or refuse their message. */
export class AckWaiters {
  readonly #waiting = new Map<string, (ack: Ack | undefined) => void>()

  /** Resolves with the first level told for a message, `undefined` after `ms` or when the connection ends. */
  wait(waMessageId: string, ms: number): Promise<Ack | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle(waMessageId, undefined), ms)
      this.#waiting.set(waMessageId, (ack) => {
        clearTimeout(timer)
        resolve(ack)
      })
    })
  }

  settle(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (fact.kind === 'status' && fact.target.fromMe && fact.ack !== ACK.pending)
        this.#settle(fact.target.id, fact.ack)
    }
  }

  abandon(): void {
    for (const id of [...this.#waiting.keys()]) this.#settle(id, undefined)
  }

  #settle(id: string, ack: Ack | undefined): void {
    this.#waiting.get(id)?.(ack)
    this.#waiting.delete(id)
  }
}
