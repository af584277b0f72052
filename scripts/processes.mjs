import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'

/** The port itself when it is free, else one that the system picks. */
export const freePort = (wanted) =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () => (wanted === 0 ? reject(new Error('no free port')) : resolve(freePort(0))))
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

/**
 * Starts a Node program whose output goes to `logFile`. `onLine` sees each line of its standard output; `onExit` is called with its name, its exit code
 * and the last line it wrote to standard error when it ends without being stopped.
 */
export const startProcess = ({ name, script, args = [], env = {}, cwd, logFile, onLine, onExit }) => {
  const child = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = createWriteStream(logFile, { flags: 'a' })
  let lastWords = ''
  createInterface({ input: child.stderr }).on('line', (line) => {
    log.write(`${line}\n`)
    if (line.trim()) lastWords = line
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    log.write(`${line}\n`)
    onLine?.(line)
  })
  let stopping = false
  const ended = new Promise((resolve) =>
    child.once('close', (code, signal) => {
      if (!stopping) onExit?.(name, code ?? signal, lastWords)
      resolve()
    }),
  )
  return {
    name,
    pid: child.pid,
    /** Ends it at once, as a crash or a power cut would. */
    async kill() {
      stopping = true
      child.kill('SIGKILL')
      await ended
    },
    /** Asks it to end; after `graceMs` it is killed. */
    async stop(graceMs = 10_000) {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs)
      await ended
      clearTimeout(timer)
    },
  }
}

/** Resolves with the first parsed JSON line for which `pick` answers something. */
export const awaitLine = (pick) => {
  let settle
  const line = new Promise((resolve) => (settle = resolve))
  const onLine = (text) => {
    if (!text.startsWith('{')) return
    try {
      const found = pick(JSON.parse(text))
      if (found !== undefined) settle(found)
    } catch {
      // A program may print lines that are not JSON; they are in the log.
    }
  }
  return { line, onLine }
}

/** Rejects after `ms` with a sentence. */
export const within = (promise, ms, message) => {
  let timer
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(message)), ms)))
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** Asks `url` until it answers 2xx, for at most `ms`. */
export const awaitHealthy = async (url, ms) => {
  const end = Date.now() + ms
  for (;;) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return
    if (Date.now() > end) throw new Error(`${url} did not answer within ${ms / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
