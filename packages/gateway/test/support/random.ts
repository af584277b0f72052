/** The seed of random tests: `WAYGATE_SEED`, or one that is printed so that a failure can be run again. */
export const seed: number = Number(process.env['WAYGATE_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
process.stderr.write(`WAYGATE_SEED=${String(seed)}\n`)

/** Numbers in [0, 1) that follow from the seed alone (mulberry32). */
export function random(from: number = seed): () => number {
  let state = from | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What a test asks of chance. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number below `limit`. */
  below(limit: number): number
  pick<T>(from: readonly T[]): T
  /** True once in `times`. */
  oneIn(times: number): boolean
}

export function chances(next: () => number = random()): Chance {
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: <T>(from: readonly T[]) => from[below(from.length)] as T,
    oneIn: (times) => below(times) === 0,
  }
}
