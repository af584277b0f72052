import { settlePairings } from './actions/pairing.js'
import type { Subscription } from './audience.js'
import type { Caller } from './caller.js'
import { readCaller } from './caller.js'
import type { Rule } from './check.js'
import { problemsOf } from './check.js'
import type { Core } from './core.js'
import { connectionLost } from './faults.js'
import type { Faults } from './faults.js'
import { handlers } from './operations/index.js'
import type { OperationId } from './operation-types.js'
import { authorize } from './policy.js'
import { invalid, notImplemented, Problem } from './problem.js'
import { redacts, withoutNumbers } from './redact.js'
import { findRoute, readQuery } from './route.js'
import type { OperationRow } from './route.js'
import { subscriptionOf } from './subscriptions.js'

/** A request that reached the fake gateway. */
export interface RecordedCall {
  readonly operation: OperationId
  readonly method: string
  readonly url: string
}

type AnyHandler = (call: object) => unknown

/** Answers requests as the contract says, and keeps a list of them. */
export class Exchange {
  readonly #core: Core
  readonly #faults: Faults
  readonly calls: RecordedCall[] = []

  constructor(core: Core, faults: Faults) {
    this.#core = core
    this.#faults = faults
  }

  /** A drop-in for the platform's `fetch`. */
  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const answer = this.#answer(request)
    return await Promise.race([answer, aborted(request.signal)])
  }

  async #answer(request: Request): Promise<Response> {
    if (this.#faults.offline) throw connectionLost()
    const given = request.headers.get('x-request-id') ?? ''
    const requestId = /^[\x21-\x7e]{1,128}$/.test(given) ? given : this.#core.world.ids.next('req_')
    try {
      const response = await this.#run(request)
      response.headers.set('X-Request-Id', requestId)
      return response
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const headers = new Headers({ 'X-Request-Id': requestId })
      if (error.retryAfter !== undefined) headers.set('Retry-After', String(error.retryAfter))
      return Response.json(error.toBody(), { status: error.status, headers })
    }
  }

  async #run(request: Request): Promise<Response> {
    const core = this.#core
    const url = new URL(request.url)
    const { id, row, params } = findRoute(request.method, url.pathname)
    this.calls.push({ operation: id, method: request.method, url: request.url })
    await this.#faults.waitFor(id)
    this.#faults.strike(id)
    settlePairings(core)
    const caller = readCaller(request.headers, core.world, core.logins, core.now())
    authorize(caller, row)
    const query = readQuery(row, url.searchParams)
    // Before the handler reads anything: what happens later applies on top.
    const cursor = core.log.cursor
    if (id === 'streamEvents') return this.#stream(request, caller, row, query)
    const body = row.body ? await readBody(request, row.body, row.bodyRequired === true) : undefined
    const handler = handlers[id] as AnyHandler | undefined
    if (!handler) throw notImplemented()
    const found = handler({ core, caller, row, params, query, body, headers: request.headers })
    const answer = redacts(caller, row.components) ? withoutNumbers(found) : found
    const headers = new Headers(row.cursor ? { 'X-Event-Cursor': cursor } : {})
    return row.ok === 204
      ? new Response(null, { status: 204, headers })
      : Response.json(answer, { status: row.ok, headers })
  }

  #stream(request: Request, caller: Caller, row: OperationRow, query: Readonly<Record<string, unknown>>): Response {
    const wanted = {
      scope: query['scope'] as Subscription['scope'] | undefined,
      sessions: query['session'] as readonly string[] | undefined,
      types: query['events'] as readonly string[] | undefined,
    }
    const subscription = subscriptionOf(wanted, caller, this.#core.world)
    const since = request.headers.get('last-event-id') ?? (query['since'] as string | undefined)
    const body = this.#core.streams.open(caller, subscription, since, request.signal)
    return new Response(body, {
      status: row.ok,
      headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform' },
    })
  }
}

async function readBody(request: Request, rule: Rule, required: boolean): Promise<unknown> {
  const text = await request.text()
  if (text === '') {
    if (required) throw invalid('body: is required')
    return undefined
  }
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new Problem({ status: 415, code: 'validation_error', message: 'The body must be application/json.' })
  }
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw invalid('body: is not JSON')
  }
  const problems = problemsOf(body, rule, 'body')
  if (problems.length > 0) throw invalid(...problems)
  return body
}

/** Rejects as `fetch` does when its signal fires. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fire = () =>
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError'))
    if (signal.aborted) fire()
    else signal.addEventListener('abort', fire, { once: true })
  })
}
