/**
 * Asks until the answer is one, with a bound: `undefined`, null and false mean not yet.
 * @throws {Error} naming what was waited for, and the last answer.
 */
export async function until<T>(what: string, ask: () => Promise<T> | T, ms = 60_000): Promise<NonNullable<T>> {
  const end = Date.now() + ms
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== null && answer !== false) return answer as NonNullable<T>
    if (Date.now() > end) throw new Error(`${what} did not happen within ${String(ms)} ms`)
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}
