/** What came of doing the same to many. */
export interface EachOutcome<K> {
  readonly done: readonly K[]
  readonly failed: readonly { readonly key: K; readonly error: unknown }[]
}

/** At once; more would only wait for one another in the browser. */
const AT_ONCE = 4

/** Does the same to each key, a few at a time. One that fails stops none of the others; an abort stops what has not begun. */
export async function eachOf<K>(
  keys: readonly K[],
  act: (key: K) => Promise<unknown>,
  signal: AbortSignal,
): Promise<EachOutcome<K>> {
  const done: K[] = []
  const failed: { key: K; error: unknown }[] = []
  const waiting = [...keys]
  const work = async (): Promise<void> => {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      signal.throwIfAborted()
      try {
        await act(key)
        done.push(key)
      } catch (error) {
        failed.push({ key, error })
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, keys.length) }, work))
  return { done, failed }
}
