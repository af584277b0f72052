import { createProvider, checkToken } from './auth/provider.js'
import { createTokenSource } from './auth/token-source.js'
import type { Client, ClientOptions } from './client.js'
import { createClock } from './clock.js'
import { AbortedError, isAbortedError, isApiError } from './errors.js'
import { createConnection } from './events/connection.js'
import type { Events } from './events/events.js'
import { createLive } from './live/create-live.js'
import { createLateEngine } from './live/late-engine.js'
import { loadEngine } from './live/load-engine.js'
import { bindResources, createRequest } from './resources/bind.js'
import { resources } from './resources/resources.js'
import { createStore } from './store/store.js'
import { buildQuery, checkPath } from './transport/path.js'
import { createTransport } from './transport/transport.js'
import { withDeadline } from './transport/wait.js'

/**
 * Creates a client. Nothing is sent, no timer runs and no token is asked for before the first call or subscription.
 *
 * @throws ValidationError when a `wa_` key is given in a browser without the flag that allows it.
 */
export function createClient(options: ClientOptions): Client {
  const { auth, now = Date.now, timeoutMs = 30_000, dangerouslyAllowApiKeyInBrowser: keysAllowed } = options
  const baseUrl = options.baseUrl.replace(/\/+$/, '')
  const fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init))
  if ('apiKey' in auth) checkToken(auth.apiKey, keysAllowed)

  const clock = createClock(now)
  // Ends with the client; `work` ends with the organization, too.
  const life = new AbortController()
  let work = new AbortController()
  const organization = createStore(options.organization)
  const provider = createProvider(auth, fetch, baseUrl, now)
  const tokens = createTokenSource(provider, clock, life.signal, keysAllowed, options.organization)
  const connection = createConnection(now)
  const transport = createTransport({
    fetch,
    baseUrl,
    tokens,
    clock,
    timeoutMs,
    lifetime: () => work.signal,
    onWrite: (path) => each((collection) => collection.written(path)),
  })

  const bound = bindResources(resources, transport)
  let asked: Promise<ReadonlySet<string>> | undefined
  const askFeatures = async () => {
    const { ok, data, error } = await bound.me.get().safe()
    if (!ok && !isApiError(error, 'not_found')) throw error
    if (ok) clock.learn(data.serverTime)
    return new Set(ok ? data.features : [])
  }
  const features = () => {
    asked ??= askFeatures().catch((error: unknown) => {
      // An answer is kept for good, a failure is not.
      asked = undefined
      throw error
    })
    return asked
  }
  const abortWork = (why: string) => {
    work.abort(new AbortedError(why))
    work = new AbortController()
  }
  const dispose = () => {
    life.abort(new AbortedError('The client was disposed of'))
    work.abort(new AbortedError('The client was disposed of'))
    each((collection) => collection.dispose())
    engine.close()
    tokens.clear()
  }

  const calls = {
    ...bound,
    organizations: {
      ...bound.organizations,
      async select(id: string) {
        await tokens.select(id)
        abortWork('The organization was changed')
        each((collection) => collection.reset())
        organization.set(id)
        engine.restart()
      },
    },
    organization: { get: organization.get, subscribe: organization.subscribe },
    features,
    now: clock.serverNow,
    request: <T>(method: string, path: string, { query, body, ...rest }: Parameters<Client['request']>[2] = {}) =>
      createRequest<T>(transport, () => ({
        method: method.toUpperCase(),
        path: checkPath(path) + buildQuery(query),
        body,
        options: rest,
      })),
    logout: dispose,
    dispose,
  }
  const engine = createLateEngine(async () => {
    life.signal.throwIfAborted()
    const { createEngine } = await loadEngine()
    return createEngine({
      calls,
      open: transport.open,
      webSocket: options.webSocket,
      tokens,
      connection,
      clock,
      // Nobody knows where a `fetch` of the host's own leads, so that only the platform's is shared; without a page nothing is.
      shared: options.shareStream !== false && !options.fetch && 'document' in globalThis ? baseUrl : undefined,
    })
  })
  const { live, each } = createLive(engine, clock)
  const events: Events = {
    async *stream(options = {}) {
      try {
        const { events: read } = await withDeadline([options.signal, life.signal], undefined, () => engine.get())
        yield* read(options)
      } catch (error) {
        // Whoever ends a stream knows it.
        if (!isAbortedError(error)) throw error
      }
    },
  }
  return {
    ...calls,
    live,
    events,
    connection: { get: connection.get, subscribe: connection.subscribe },
  }
}
