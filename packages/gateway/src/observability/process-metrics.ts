import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Metric } from './metrics.js'

/** Numbers of the process itself. */
export interface ProcessMetrics {
  metrics(): readonly Metric[]
  stop(): void
}

const NANOSECONDS = 1e9
const RESOLUTION_MS = 20

/** Memory, processor time, start and the delays of the event loop since the last reading. */
export function createProcessMetrics(): ProcessMetrics {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  delay.enable()
  const startedAt = Date.now() / 1000 - process.uptime()
  const gauge = (name: string, help: string, value: number): Metric => ({
    name,
    help,
    kind: 'gauge',
    samples: [{ value }],
  })

  return {
    metrics() {
      const { rss, heapUsed } = process.memoryUsage()
      const { user, system } = process.cpuUsage()
      const quantiles = [50, 99, 100].map((percent) => ({
        labels: { quantile: String(percent / 100) },
        // the timer itself takes its resolution; an idle loop is not late
        value: Math.max(0, delay.percentile(percent) / NANOSECONDS - RESOLUTION_MS / 1000),
      }))
      delay.reset()
      return [
        gauge('process_resident_memory_bytes', 'Memory of the process.', rss),
        gauge('nodejs_heap_used_bytes', 'JavaScript heap in use.', heapUsed),
        gauge('process_start_time_seconds', 'When the process started, since the epoch.', startedAt),
        {
          name: 'process_cpu_seconds_total',
          help: 'Processor time spent.',
          kind: 'counter',
          samples: [{ value: (user + system) / 1e6 }],
        },
        {
          name: 'waygate_event_loop_delay_seconds',
          help: 'How late the event loop was since the last reading.',
          kind: 'gauge',
          samples: quantiles,
        },
      ]
    },
    stop: () => delay.disable(),
  }
}
