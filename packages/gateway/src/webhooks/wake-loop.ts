import type { Logger } from '../observability/logging.js'

const AFTER_FAILURE_MS = 1000

/** Runs a round of work when it is woken and at least every `everyMs`, one round at a time, until it is stopped. */
export class WakeLoop {
  readonly #round: () => Promise<void>
  readonly #everyMs: number
  readonly #logger: Logger
  #stopped = false
  #awake = false
  #wake: (() => void) | undefined
  #running: Promise<void> | undefined

  constructor(round: () => Promise<void>, everyMs: number, logger: Logger) {
    this.#round = round
    this.#everyMs = everyMs
    this.#logger = logger
  }

  start(): void {
    this.#running = this.#run()
  }

  /** There is work. Cheap, and safe at any time. */
  wake(): void {
    this.#awake = true
    this.#wake?.()
  }

  /** Resolves when the round under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#wake?.()
    await this.#running
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      this.#awake = false
      let pause = this.#everyMs
      try {
        await this.#round()
      } catch (error) {
        this.#logger.error({ err: error }, 'a round of work failed')
        pause = AFTER_FAILURE_MS
      }
      await this.#sleep(pause)
    }
  }

  #sleep(ms: number): Promise<void> {
    if (this.#awake || this.#stopped) return Promise.resolve()
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        this.#wake = undefined
        resolve()
      }
      const timer = setTimeout(done, ms)
      this.#wake = done
    })
  }
}
