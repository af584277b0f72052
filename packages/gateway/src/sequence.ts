/** Room for a thousand messages a millisecond; in microseconds the epoch fits a double until the year 2255. */
const PER_MILLISECOND = 1000

let last = 0

/**
 * The next place in the order in which this gateway was told of messages. Grows within the process, and from one process
 * to the next as their clocks do; it only ever orders messages of the same second.
 */
export function nextSequence(): number {
  last = Math.max(last + 1, Date.now() * PER_MILLISECOND)
  return last
}
