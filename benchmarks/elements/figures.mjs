/** Median, least and most of some numbers; undefined of none. */
export const spread = (values) => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  if (sorted.length === 0) return undefined
  return { median: sorted[Math.floor((sorted.length - 1) / 2)], least: sorted[0], most: sorted.at(-1) }
}

const short = (value) =>
  value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/** `0.22 (0.13..0.30)`, or `-` of nothing. */
export const shown = (values) => {
  const all = spread(values)
  if (!all) return '-'
  const { median, least, most } = all
  return least === most ? short(median) : `${short(median)} (${short(least)}..${short(most)})`
}

/** Everything that was measured, by list, kind, size and metric, one value a round. */
export class Figures {
  #values = new Map()
  #failures = new Map()

  static #key = (...parts) => parts.join(' | ')

  add(place, round, metrics) {
    for (const [metric, value] of Object.entries(metrics)) {
      const key = Figures.#key(place.kind, place.list, place.size, metric)
      const rounds = this.#values.get(key) ?? []
      rounds[round] = value
      this.#values.set(key, rounds)
    }
  }

  /** Values of a metric, one a round, with holes. */
  of(kind, list, size, metric) {
    return this.#values.get(Figures.#key(kind, list, size, metric)) ?? []
  }

  /** A metric relative to another list or size, round by round. */
  ratio(values, others) {
    return values.map((value, round) => value / others[round]).filter(Number.isFinite)
  }

  fail(place, why) {
    this.#failures.set(Figures.#key(place.kind, place.list, place.size), why)
  }

  failure(kind, list, size) {
    return this.#failures.get(Figures.#key(kind, list, size))
  }
}
