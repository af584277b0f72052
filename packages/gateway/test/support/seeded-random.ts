/** Numbers in [0, 1), the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** The seed of a run: from `WAYGATE_TEST_SEED`, so that a run can be repeated, else another one each time. */
export function runSeed(): number {
  return Number(process.env['WAYGATE_TEST_SEED'] ?? Date.now() % 1_000_000)
}
