/** One number that the operator can watch; labels have few values, never a tenant or an id. */
export interface Metric {
  /** Prometheus name, with its unit: `waygate_requests_total`. */
  readonly name: string
  readonly help: string
  readonly kind: 'counter' | 'gauge'
  readonly samples: readonly { readonly labels?: Readonly<Record<string, string>>; readonly value: number }[]
}

/** Counts requests by operation and status. */
export interface RequestMetrics {
  observe(operationId: string, status: number, milliseconds: number): void
  metrics(): readonly Metric[]
}

/** Counters of the HTTP layer; `operationId` comes from the contract, so its values are bounded. */
export function createRequestMetrics(): RequestMetrics {
  const counts = new Map<string, number>()
  const seconds = new Map<string, number>()
  return {
    observe(operationId, status, milliseconds) {
      const key = `${operationId} ${String(status)}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
      seconds.set(operationId, (seconds.get(operationId) ?? 0) + milliseconds / 1000)
    },
    metrics: () => [
      {
        name: 'waygate_requests_total',
        help: 'Requests answered, by operation and status.',
        kind: 'counter',
        samples: [...counts].map(([key, value]) => {
          const [operation = '', status = ''] = key.split(' ')
          return { labels: { operation, status }, value }
        }),
      },
      {
        name: 'waygate_request_seconds_total',
        help: 'Time spent answering, by operation.',
        kind: 'counter',
        samples: [...seconds].map(([operation, value]) => ({ labels: { operation }, value })),
      },
    ],
  }
}

/** The text format of Prometheus. */
export function renderMetrics(metrics: readonly Metric[]): string {
  return metrics
    .flatMap(({ name, help, kind, samples }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${kind}`,
      ...samples.map(({ labels, value }) => `${name}${renderLabels(labels ?? {})} ${String(value)}`),
    ])
    .join('\n')
    .concat('\n')
}

function renderLabels(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}
