/** One number, or one histogram, that the operator can watch; labels have few values, never a tenant or an id. */
export interface Metric {
  /** Prometheus name, with its unit: `waygate_requests_total`. */
  readonly name: string
  readonly help: string
  readonly kind: 'counter' | 'gauge' | 'histogram'
  readonly samples: readonly Sample[]
}

export interface Sample {
  /** What follows the metric's name: `_bucket`, `_sum` and `_count` of a histogram. */
  readonly suffix?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly value: number
}

/** A distribution in buckets, one per combination of labels. */
export interface Histogram {
  observe(labels: Readonly<Record<string, string>>, value: number): void
  metric(): Metric
}

/** A histogram with upper bounds `bounds`, ascending; `+Inf` is added. */
export function createHistogram(name: string, help: string, bounds: readonly number[]): Histogram {
  const series = new Map<string, { labels: Readonly<Record<string, string>>; counts: number[]; sum: number }>()
  return {
    observe(labels, value) {
      const key = JSON.stringify(labels)
      const one = series.get(key) ?? { labels, counts: Array<number>(bounds.length + 1).fill(0), sum: 0 }
      series.set(key, one)
      const at = bounds.findIndex((bound) => value <= bound)
      const bucket = at < 0 ? bounds.length : at
      one.counts[bucket] = (one.counts[bucket] ?? 0) + 1
      one.sum += value
    },
    metric: () => ({ name, help, kind: 'histogram', samples: [...series.values()].flatMap(samplesOf) }),
  }

  function samplesOf({ labels, counts, sum }: { labels: Sample['labels']; counts: number[]; sum: number }): Sample[] {
    let total = 0
    const buckets = counts.map((count, i): Sample => {
      total += count
      return {
        suffix: '_bucket',
        labels: { ...labels, le: i < bounds.length ? String(bounds[i]) : '+Inf' },
        value: total,
      }
    })
    const plain = { ...labels }
    return [
      ...buckets,
      { suffix: '_sum', labels: plain, value: sum },
      { suffix: '_count', labels: plain, value: total },
    ]
  }
}

/** The text format of Prometheus. */
export function renderMetrics(metrics: readonly Metric[]): string {
  return metrics
    .flatMap(({ name, help, kind, samples }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${kind}`,
      ...samples.map(
        ({ suffix, labels, value }) => `${name}${suffix ?? ''}${renderLabels(labels ?? {})} ${String(value)}`,
      ),
    ])
    .join('\n')
    .concat('\n')
}

function renderLabels(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}
