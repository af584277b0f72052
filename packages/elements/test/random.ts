/** The seed of this run: `WAYGATE_SEED`, to see the same things again, else another one every time. */
export function seedOfRun(): number {
  return Number(document.documentElement.dataset['seed']) || Date.now() % 1e9
}

/** Numbers from 0 to 1, the same for the same seed. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296
  }
}
