import { type Metric, createHistogram } from './metrics.js'

/** One request that was answered. */
export interface AnsweredRequest {
  /** From the contract; `auth`, `outbox` or `none` for what is not in it. */
  readonly operationId: string
  readonly method: string
  readonly status: number
  readonly ms: number
  /** The error code of the contract, when it was refused. */
  readonly refusal: string | null
}

/** Counts requests. */
export interface RequestMetrics {
  observe(request: AnsweredRequest): void
  metrics(): readonly Metric[]
}

const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const
const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Counters of the HTTP layer. Every label has the values of the contract, or a class of them: never what a caller sent. */
export function createRequestMetrics(): RequestMetrics {
  const answered = new Map<string, number>()
  const seconds = new Map<string, number>()
  const refusals = new Map<string, number>()
  const histogram = createHistogram('waygate_request_seconds', 'Time to answer, by method.', BOUNDS)
  const add = (counts: Map<string, number>, key: string, amount: number) =>
    counts.set(key, (counts.get(key) ?? 0) + amount)

  return {
    observe({ operationId, method, status, ms, refusal }) {
      add(answered, `${operationId} ${String(Math.floor(status / 100))}xx`, 1)
      add(seconds, operationId, ms / 1000)
      if (refusal !== null) add(refusals, refusal, 1)
      // a stream is answered for as long as it is open
      if (operationId !== 'streamEvents') {
        histogram.observe({ method: METHODS.has(method) ? method : 'other' }, ms / 1000)
      }
    },
    metrics: () => [
      {
        name: 'waygate_requests_total',
        help: 'Requests answered, by operation and class of status.',
        kind: 'counter',
        samples: [...answered].map(([key, value]) => {
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
      {
        name: 'waygate_refusals_total',
        help: 'Requests refused, by error code.',
        kind: 'counter',
        samples: [...refusals].map(([code, value]) => ({ labels: { code }, value })),
      },
      histogram.metric(),
    ],
  }
}
