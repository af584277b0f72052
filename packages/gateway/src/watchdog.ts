import { Worker } from 'node:worker_threads'

/** Ends the process when it stops doing anything. */
export interface Watchdog {
  /** The event loop turns. */
  beat(): void
  stop(): Promise<void>
}

const WORKER = `
const { workerData: { pulse, limitNs } } = require('node:worker_threads')
setInterval(() => {
  if (process.hrtime.bigint() - Atomics.load(pulse, 0) > limitNs) process.kill(process.pid, 'SIGKILL')
}, 500)
`

/**
 * Kills this process when its event loop has not turned for `limitMs`. A node that was frozen or blocked for so long may
 * have lost its sessions to another one, and what it would do first when it wakes is read and write their sockets.
 * A thread of its own looks, on a clock that goes on while the process is stopped.
 */
export function startWatchdog(limitMs: number): Watchdog {
  const pulse = new BigInt64Array(new SharedArrayBuffer(8))
  const limitNs = BigInt(Math.round(limitMs)) * 1_000_000n
  Atomics.store(pulse, 0, process.hrtime.bigint())
  const worker = new Worker(WORKER, { eval: true, workerData: { pulse, limitNs }, name: 'watchdog' })
  worker.unref()
  return {
    beat() {
      const now = process.hrtime.bigint()
      // a process that was stopped wakes on both threads at once
      if (now - Atomics.load(pulse, 0) > limitNs) process.kill(process.pid, 'SIGKILL')
      Atomics.store(pulse, 0, now)
    },
    async stop() {
      await worker.terminate()
    },
  }
}
