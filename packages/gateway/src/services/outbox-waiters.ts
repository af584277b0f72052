/** What became of a job, for whoever waits for it. `later`: it was not known in time, and the job goes on. */
export type Outcome = 'sent' | 'unknown' | 'failed' | 'later'

/** Callers waiting for the outcome of a job in this process. */
export class OutcomeWaiters {
  readonly #waiting = new Map<string, (outcome: Outcome) => void>()

  /** Resolves with the outcome, or `later` after `ms`. Ask before the job can be worked on. */
  wait(job: string, ms: number): Promise<Outcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.settle(job, 'later'), ms)
      this.#waiting.set(job, (outcome) => {
        clearTimeout(timer)
        resolve(outcome)
      })
    })
  }

  settle(job: string, outcome: Outcome): void {
    this.#waiting.get(job)?.(outcome)
    this.#waiting.delete(job)
  }

  /** The gateway stops: nobody is kept waiting. */
  abandon(): void {
    for (const job of [...this.#waiting.keys()]) this.settle(job, 'later')
  }
}
