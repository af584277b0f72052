import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { Logger } from '../observability/logging.js'
import type { RequestMetrics } from '../observability/request-metrics.js'
import { clientAddress } from './client-address.js'
import type { Contract } from './contract.js'
import { type CorsPolicy, corsHeaders, preflightHeaders } from './cors.js'
import { asProblem, baseHeaders, headersOf, problemResponse, splitTarget } from './exchange.js'
import { type PipelineDeps, runOperation } from './operation-pipeline.js'
import { gatewayUnavailable, notFound } from './problems.js'
import { requestIdFrom } from './request-id.js'
import { createRouter } from './router.js'

/** Whether the gateway serves requests; before and after that it answers 503. */
export type Life = 'starting' | 'ready' | 'draining'

/** The mounted auth routes; null for a path that is not one of them. */
export interface AuthRoutes {
  handle(request: AuthRequest): Promise<Response | null>
}

export interface AuthRequest extends Pick<HttpBindings, 'incoming'> {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly responseHeaders: Readonly<Record<string, string>>
  readonly address: string
  readonly requestId: string
}

export interface AppDeps extends PipelineDeps {
  readonly contract: Contract
  readonly auth: AuthRoutes
  /** The mails of a developer's machine; null everywhere else. */
  readonly outbox: ((request: AuthRequest) => Promise<Response | null>) | null
  readonly cors: CorsPolicy
  readonly log: Logger
  readonly metrics: RequestMetrics
  readonly https: boolean
  readonly trustedHops: number
  readonly life: () => Life
}

/** The whole HTTP surface: the contract's operations, the auth routes, preflights; everything else is 404. */
export function createApp(deps: AppDeps): Hono<{ Bindings: HttpBindings }> {
  const router = createRouter(deps.contract.operations)
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.all('*', (c) => answer(deps, router, c.env))
  return app
}

function refuseUnlessReady(life: Life): void {
  if (life !== 'ready') throw gatewayUnavailable(`The gateway is ${life}.`)
}

async function answer(
  deps: AppDeps,
  router: ReturnType<typeof createRouter>,
  { incoming, outgoing }: HttpBindings,
): Promise<Response> {
  const started = performance.now()
  const headers = headersOf(incoming)
  const method = incoming.method ?? 'GET'
  const { path, queryString } = splitTarget(incoming.url ?? '/')
  const requestId = requestIdFrom(headers['x-request-id'])
  const address = clientAddress(incoming.socket.remoteAddress, headers['x-forwarded-for'], deps.trustedHops)
  const responseHeaders = baseHeaders(requestId, deps.https)
  let operationId = 'none'
  let failure: unknown = null
  let refusal: string | null = null

  async function respond(): Promise<Response> {
    const { origin } = headers
    const allowed = origin !== undefined && (await deps.cors.allows(origin))
    if (method === 'OPTIONS') {
      return new Response(null, {
        status: 204,
        headers: { ...responseHeaders, ...preflightHeaders(origin ?? '', allowed) },
      })
    }
    if (path.startsWith('/api/auth/')) {
      operationId = 'auth'
      refuseUnlessReady(deps.life())
      const request = { method, path, headers, responseHeaders, address, requestId, incoming }
      const response = await deps.auth.handle(request)
      if (response) return response
      throw notFound()
    }
    if (path === '/outbox' && method === 'GET' && deps.outbox) {
      operationId = 'outbox'
      const response = await deps.outbox({ method, path, headers, responseHeaders, address, requestId, incoming })
      if (response) return response
    }
    if (origin !== undefined) Object.assign(responseHeaders, corsHeaders(origin, allowed))
    const match = router.match(method, path)
    if (!match) throw notFound('There is no such operation.')
    operationId = match.operation.id
    // readiness is asked for at just these times, and has its own way to say so
    if (match.operation.statuses.has(503) && match.operation.id !== 'getReadiness') refuseUnlessReady(deps.life())
    const { operation, params: rawParams } = match
    const exchange = {
      operation,
      rawParams,
      queryString,
      headers,
      responseHeaders,
      requestId,
      address,
      incoming,
      outgoing,
    }
    return runOperation(deps, exchange)
  }

  const response = await respond().catch((error: unknown) => {
    failure = error
    const problem = asProblem(error)
    refusal = problem.code
    return problemResponse(problem, responseHeaders)
  })
  const status = outgoing.headersSent ? outgoing.statusCode : response.status
  const ms = Math.round(performance.now() - started)
  deps.metrics.observe({ operationId, method, status, ms, refusal })
  const line = { event: 'request', operation: operationId, method, status, ms, requestId, address }
  if (status === 500) deps.log.error({ ...line, err: failure }, 'request failed')
  else deps.log.info(line)
  return response
}
