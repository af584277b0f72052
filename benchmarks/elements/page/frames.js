// Frames as the reader sees them: what has been painted, and when.

/** Resolves after the next frame has been handed to the compositor. */
export const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = resolve
      port2.postMessage(undefined)
    })
  })

/** Calls `look` after each frame until it answers true; resolves to the number of frames. */
export const framesUntil = async (look) => {
  for (let frames = 1; ; frames++) {
    await painted()
    if (look()) return frames
  }
}

/** Paints frames until nothing has changed in the last five of them. */
export const settled = async (fingerprint) => {
  let same = 0
  for (let last; same < 5;) {
    await painted()
    const now = fingerprint()
    same = now === last ? same + 1 : 0
    last = now
  }
}

const frameMs = 1000 / 60

/** Counts the frames that the screen showed twice because the next one was late. */
export class DroppedFrames {
  #last = 0
  count = 0

  /** To be called in each animation frame. */
  frame(now) {
    if (this.#last > 0) this.count += Math.max(0, Math.round((now - this.#last) / frameMs) - 1)
    this.#last = now
  }
}
