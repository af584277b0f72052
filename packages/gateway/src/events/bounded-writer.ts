/** When a reader counts as too slow. */
export interface WriterBounds {
  /** Bytes that may wait in this process for one reader. */
  readonly maxQueuedBytes: number
  /** Milliseconds that a full queue may take to drain. */
  readonly maxStallMs: number
}

/** The bounds of the contract's limits: 1 MiB or 10 s. */
export const STREAM_BOUNDS: WriterBounds = { maxQueuedBytes: 1024 * 1024, maxStallMs: 10_000 }

/** A connection that takes frames one after the other. */
export interface Channel {
  /** True once nothing more can be written. */
  readonly closed: boolean
  /** Bytes that wait in this process. */
  readonly queuedBytes: number
  /** Writes; false when the queue is full until the next `drain`. */
  write(frame: Buffer): boolean
  /** Writes a last frame and ends the connection in order. */
  end(frame: Buffer): void
  destroy(): void
  on(event: 'drain' | 'close', listener: () => void): void
}

/** Writes frames straight to a connection and cuts off a reader that does not keep up, so that none can cost memory. */
export class BoundedWriter {
  readonly #channel: Channel
  readonly #bounds: WriterBounds
  /** When the queue filled up; null while it drains. */
  #stalledSince: number | null = null
  #drained: (() => void)[] = []

  constructor(channel: Channel, bounds: WriterBounds = STREAM_BOUNDS) {
    this.#channel = channel
    this.#bounds = bounds
    channel.on('drain', () => this.#release())
    channel.on('close', () => this.#release())
  }

  /** True once nothing more can be written. */
  get closed(): boolean {
    return this.#channel.closed
  }

  /** Writes one frame, or cuts the connection when the queue would exceed its bound. */
  write(frame: Buffer, now: number): void {
    if (this.closed) return
    const queued = this.#channel.queuedBytes
    // A frame larger than the whole bound still goes to a reader that has taken everything else.
    if (queued > 0 && queued + frame.byteLength > this.#bounds.maxQueuedBytes) {
      this.cut()
      return
    }
    if (!this.#channel.write(frame)) this.#stalledSince ??= now
  }

  /** Resolves when the queue has drained or the connection is gone. */
  async drained(): Promise<void> {
    if (this.#stalledSince === null || this.closed) return
    await new Promise<void>((resolve) => this.#drained.push(resolve))
  }

  /** Cuts the connection when its queue has been full for too long. */
  checkStall(now: number): void {
    if (this.#stalledSince !== null && now - this.#stalledSince > this.#bounds.maxStallMs) this.cut()
  }

  /** Writes a last frame and ends in order. A reader that does not take it is cut off by `checkStall`. */
  end(frame: Buffer, now: number): void {
    if (this.closed) return
    this.#stalledSince ??= now
    this.#channel.end(frame)
  }

  /** Drops the connection and everything that waits for it. */
  cut(): void {
    this.#channel.destroy()
    this.#release()
  }

  #release(): void {
    this.#stalledSince = null
    const waiting = this.#drained
    this.#drained = []
    for (const resume of waiting) resume()
  }
}
