/**
 * Runs in each page before its tests. A failed comparison carries what it compared, and the runner clones it to report it. Elements and functions cannot
 * be cloned: the report would be lost without a word, and the run would stand still until its time is over.
 */
const clone = structuredClone

globalThis.structuredClone = (value, options) => {
  try {
    return clone(value, options)
  } catch (error) {
    if (value?.type !== 'wtr-session-finished') throw error
    const isCompared = (key) => key === 'actual' || key === 'expected'
    return JSON.parse(JSON.stringify(value, (key, part) => (isCompared(key) ? String(part) : part)))
  }
}
