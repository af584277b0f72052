import type { components } from '@waygate/sdk'
import type { OperationHandlers } from '../http/api.js'
import { isFromThisMachine } from '../http/client-address.js'
import type { Contract } from '../http/contract.js'
import { notFound } from '../http/problems.js'
import { type Metric, renderMetrics } from '../observability/metrics.js'

/** When a load balancer may look again. */
const RETRY_SECONDS = '5'

type Readiness = components['schemas']['Readiness']

/** What operators and their machines ask. */
export function operationsHandlers(sources: {
  contract: Contract
  readiness: () => Promise<Readiness>
  metrics: () => readonly Metric[]
  metricsOpen: boolean
}): Partial<OperationHandlers> {
  const { contract, readiness, metrics, metricsOpen } = sources
  return {
    getHealth: () => Promise.resolve({ status: 200, body: { status: 'ok' } }),
    getReadiness: async () => {
      const body = await readiness()
      return body.status === 'ready'
        ? { status: 200, body }
        : { status: 503, body, headers: { 'retry-after': RETRY_SECONDS } }
    },
    getMetrics: ({ address, headers: sent }) => {
      if (!metricsOpen && !isFromThisMachine(address, sent)) throw notFound('There is no such operation.')
      const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }
      return Promise.resolve({ status: 200, body: renderMetrics(metrics()), headers })
    },
    getOpenapi: () => Promise.resolve({ status: 200, body: { ...contract.document } }),
  }
}
