import type { ReactiveControllerHost } from 'lit'
import { HoldController, type Holder } from './hold-controller.js'

/** One running interval per period, shared by every element that shows time. */
const clocks = new Map<
  number,
  { readonly hosts: Set<ReactiveControllerHost>; readonly timer: ReturnType<typeof setInterval> }
>()

/** Re-renders its host every `period` milliseconds while it is connected; all hosts of a period tick together. */
export class ClockController {
  readonly #host: Holder
  #joined: number | undefined

  /** @param period - Milliseconds, or a function that answers them; undefined pauses the clock. */
  constructor(host: Holder, period: number | (() => number | undefined) = 30_000) {
    this.#host = host
    new HoldController(host, typeof period === 'function' ? period : () => period, (held) => this.#join(held))
  }

  /** The time now, in epoch milliseconds of this device. */
  get now(): number {
    return Date.now()
  }

  /** The beginning of the present minute, for what is spelled by the day and need not be made again before it ends. */
  get minute(): number {
    return Math.floor(Date.now() / 60_000) * 60_000
  }

  #join(period: number | undefined): void {
    if (period === this.#joined) return
    this.#leave()
    this.#joined = period
    if (period === undefined) return
    const clock = clocks.get(period) ?? {
      hosts: new Set(),
      timer: setInterval(() => {
        tick(period)
      }, period),
    }
    clocks.set(period, clock)
    clock.hosts.add(this.#host)
  }

  #leave(): void {
    const clock = this.#joined === undefined ? undefined : clocks.get(this.#joined)
    if (!clock || this.#joined === undefined) return
    clock.hosts.delete(this.#host)
    if (clock.hosts.size > 0) return
    clearInterval(clock.timer)
    clocks.delete(this.#joined)
  }
}

function tick(period: number): void {
  for (const host of clocks.get(period)?.hosts ?? []) host.requestUpdate()
}
