import type { Clock } from '../clock.js'
import { StreamError, unauthorized, WaygateError } from '../errors.js'
import { clampPause } from './backoff.js'
import type { FrameReader } from './frame-reader.js'
import { onNetwork } from './network.js'
import { silence } from './stream-transport.js'
import type { StreamTokens, StreamTransport } from './stream-transport.js'

/** How one connection ended. */
export interface Outcome {
  readonly failure: WaygateError
  /** The token that it was tried with; empty when there was none. */
  readonly token: string
  /** Set when the connection was given up on purpose: how long to wait before the next, in ms. */
  readonly pause?: number | undefined
  /** How long it was open, in ms; 0 when it never was. */
  readonly lasted: number
  /** After a revocation: the next token, which may come when the connection has long been given up. */
  readonly replacement?: Promise<string | undefined> | undefined
}

/** What outlives a single connection. */
export interface StreamMemory {
  /** The gateway's wish from a `retry:` field, in ms. */
  floor: number
  /** When a token was last replaced because its end was announced. */
  swappedAt: number
  /** Whether the last connection was revoked, too. */
  revoked: boolean
}

interface AttemptParts {
  readonly scope: string
  readonly transport: StreamTransport
  readonly tokens: StreamTokens
  readonly clock: Clock
  readonly frames: FrameReader
  readonly memory: StreamMemory
  readonly signal: AbortSignal
  /** How long the gateway may take to say `ready`, in ms. */
  readonly patience: number
  readonly onReady: () => void
  readonly onReset: (reason: string) => void
}

/** The gateway's notice that a token ends is followed at most this often, in ms. */
const swapEvery = 30_000

/** After a revocation what is on a page's screen may stay for this long without a credential, in ms. */
const replaceWithin = 1_000

/** Connects once and stays until the connection ends, for whatever reason. Never rejects. */
export async function attempt(parts: AttemptParts): Promise<Outcome> {
  const { scope, transport, tokens, clock, frames, memory, signal } = parts
  const controller = new AbortController()
  const planned = new StreamError('The connection is being replaced')
  let watchdog: ReturnType<typeof setTimeout> | undefined
  const stop = (reason: WaygateError) => {
    clearTimeout(watchdog)
    controller.abort(reason)
  }
  signal.addEventListener('abort', () => stop(planned), { signal: controller.signal })
  onNetwork('offline', () => stop(new StreamError('The browser went offline')), controller.signal)

  let { patience } = parts
  const watch = () => {
    if (controller.signal.aborted) return
    clearTimeout(watchdog)
    watchdog = setTimeout(() => stop(new StreamError(silence)), patience)
  }
  let openedAt: number | undefined
  let token = ''
  let pause: number | undefined
  let replacement: Promise<string | undefined> | undefined
  let revoking: Promise<void> | undefined
  const replaceToken = async (reason: 'expiring' | 'revoked', refusal?: WaygateError) => {
    const giveUp = () => refusal && stop(refusal)
    const timer = setTimeout(giveUp, replaceWithin)
    try {
      // The same token is asked for twice, by who waits for a moment and by who may wait for long.
      const soon = tokens.replace(token, controller.signal, reason)
      if (refusal) replacement = tokens.replace(token, signal, reason)
      replacement?.catch(() => {})
      const fresh = await soon
      if (fresh && fresh !== token) {
        pause = 0
        stop(planned)
      } else giveUp()
    } catch {
      // Without a refusal the present token still has a minute to live.
      giveUp()
    } finally {
      clearTimeout(timer)
    }
  }
  type OnFrame = (body: Record<string, unknown>) => void
  const onFrame: Readonly<Record<string, OnFrame | undefined>> = {
    ready(body) {
      patience = 2500 * Math.min(120, Math.max(1, Number(body['heartbeatSeconds']) || 15))
      watch()
      openedAt = clock.now()
      parts.onReady()
    },
    reset: (body) => parts.onReset(String(body['reason'])),
    reconnect(body) {
      pause = clampPause(body['retryMs'])
      stop(planned)
    },
    'token-expiring'() {
      if (clock.now() - memory.swappedAt < swapEvery) return
      memory.swappedAt = clock.now()
      void replaceToken('expiring')
    },
    revoked(body) {
      const refusal = unauthorized(`The event stream was revoked: ${String(body['reason'])}`)
      if (memory.revoked) stop(refusal)
      else revoking = replaceToken('revoked', refusal)
      memory.revoked = true
    },
  }
  watch()
  let failure: WaygateError = new StreamError('The gateway ended the event stream')
  try {
    const sink = {
      token: (used: string) => void (token = used),
      alive: watch,
      hold: () => clearTimeout(watchdog),
      retry: (ms: number) => void (memory.floor = clampPause(ms)),
      frame(name: string, data: string | object, cursor: string | undefined) {
        // What follows a stop in the same chunk is replayed to the next connection.
        if (controller.signal.aborted) return
        const body = frames.read(name, data, cursor)
        if (body && Object.hasOwn(onFrame, name)) onFrame[name]?.(body)
      },
    }
    await transport.run(scope, frames, sink, controller.signal)
  } catch (error) {
    failure = error instanceof WaygateError ? error : new StreamError('The event stream failed', { cause: error })
  }
  // The gateway ends the connection right after it revoked the token: what follows depends on the next one.
  await revoking
  const { reason } = controller.signal as { reason: unknown }
  if (revoking && reason instanceof WaygateError) failure = reason
  stop(planned)
  return { failure, token, pause, replacement, lasted: openedAt === undefined ? 0 : clock.now() - openedAt }
}
