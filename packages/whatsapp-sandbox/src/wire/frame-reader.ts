import { NOISE_WA_HEADER } from 'baileys'

const HEADER = Buffer.from(NOISE_WA_HEADER)
const ROUTING_MARK = Buffer.from('ED')
const ROUTING_PREFIX_LENGTH = 7

/** The client sent bytes that are not the protocol. */
export class FramingError extends Error {
  override readonly name = 'FramingError'
}

/** Cuts a client's byte stream into frames: an intro (optionally with routing information), then 3-byte big-endian lengths. */
export class FrameReader {
  #pending = Buffer.alloc(0)
  /** Whether the intro has been read; it comes once per connection. */
  #introduced = false

  /** Adds bytes and returns the frames that are complete. Throws {@link FramingError} on a wrong intro. */
  push(chunk: Uint8Array): Buffer[] {
    this.#pending = Buffer.concat([this.#pending, chunk])
    if (!this.#introduced && !this.#readIntro()) return []
    const frames: Buffer[] = []
    while (this.#pending.length >= 3) {
      const end = 3 + this.#pending.readUIntBE(0, 3)
      if (this.#pending.length < end) break
      frames.push(this.#pending.subarray(3, end))
      this.#pending = this.#pending.subarray(end)
    }
    return frames
  }

  #readIntro(): boolean {
    let start = 0
    if (this.#pending.subarray(0, 2).equals(ROUTING_MARK)) {
      if (this.#pending.length < ROUTING_PREFIX_LENGTH) return false
      start = ROUTING_PREFIX_LENGTH + this.#pending.readUIntBE(4, 3)
    }
    if (this.#pending.length < start + HEADER.length) return false
    if (!this.#pending.subarray(start, start + HEADER.length).equals(HEADER)) throw new FramingError('wrong intro')
    this.#pending = this.#pending.subarray(start + HEADER.length)
    this.#introduced = true
    return true
  }
}

/** Wraps a payload in a frame. */
export function frame(payload: Uint8Array): Buffer {
  const framed = Buffer.alloc(3 + payload.length)
  framed.writeUIntBE(payload.length, 0, 3)
  framed.set(payload, 3)
  return framed
}
