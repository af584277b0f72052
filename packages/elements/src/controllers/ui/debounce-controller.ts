import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Calls `act` once the calls to `schedule` have paused for `delay` milliseconds. Nothing fires after the host has left the page. */
export class DebounceController<Args extends unknown[]> implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    host: ReactiveControllerHost,
    private readonly act: (...args: Args) => void,
    private readonly delay = 200,
  ) {
    host.addController(this)
  }

  schedule(...args: Args): void {
    this.cancel()
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.act(...args)
    }, this.delay)
  }

  /** Calls now and drops what was scheduled. */
  flush(...args: Args): void {
    this.cancel()
    this.act(...args)
  }

  cancel(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  hostDisconnected(): void {
    this.cancel()
  }
}
