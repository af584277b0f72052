import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Principal, nobody } from '../identity/principal.js'
import { withinTenant } from '../storage/tenant-scope.js'
import { type ApiRequest, type OperationHandlers, streamed } from './api.js'
import type { Authenticator } from './authenticator.js'
import { authorize } from './authorize.js'
import { bodyLimit } from './body-limits.js'
import { readJsonBody } from './body.js'
import type { Operation } from './contract.js'
import { addressBucket } from './client-address.js'
import { credentialsOf } from './credentials.js'
import { jsonResponse } from './exchange.js'
import type { LargeBodies } from './large-bodies.js'
import type { OperationId } from './operation-types.js'
import { type OperationPolicy, policyOf } from './policy.js'
import { forbidden, notImplemented, validationError } from './problems.js'
import { NOWHERE, type Reach } from './reach.js'
import type { RequestLimit } from './request-limit.js'
import { decodeSegment } from './router.js'
import type { Validator } from './validate.js'

/** What the pipeline needs of the rest of the gateway. */
export interface PipelineDeps {
  readonly handlers: Partial<OperationHandlers>
  readonly authenticator: Authenticator
  readonly validator: Validator
  readonly adminContent: boolean
  /** Most bytes of a body; operations that carry files have a limit of their own. */
  readonly bodyBytes: number
  readonly largeBodies: LargeBodies
  readonly requestLimit: RequestLimit
  /** Origins of the gateway's own pages. */
  readonly ownOrigins: ReadonlySet<string>
  /** The event position of an organization, or of everything. */
  readonly eventCursor: (organizationId: string | null) => Promise<string>
  /** Told of every call that needs a trace: made while impersonating, or into another organization's content. */
  readonly watched: (call: WatchedCall) => Promise<void>
}

export interface WatchedCall {
  readonly principal: Principal
  readonly policy: OperationPolicy
  readonly operationId: string
  readonly params: Readonly<Record<string, string>>
  readonly requestId: string
  readonly address: string
}

/** One request on its way to an operation. */
export interface Exchange {
  readonly operation: Operation
  readonly rawParams: Readonly<Record<string, string>>
  readonly queryString: string
  readonly headers: Readonly<Record<string, string>>
  readonly responseHeaders: Record<string, string>
  readonly requestId: string
  readonly address: string
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
}

/**
 * Runs one operation: who asks, may they, is it served, is the request valid, then the handler. Throws problems.
 * A request that is refused for who sends it is never read or parsed further.
 */
export async function runOperation(deps: PipelineDeps, exchange: Exchange): Promise<Response> {
  const { operation, headers, responseHeaders, requestId, address } = exchange
  const policy = policyOf(operation.id)
  if (!policy) throw notImplemented()
  const rawSession = exchange.rawParams['session']
  const session = rawSession === undefined ? undefined : decodeSegment('session', rawSession)
  const principal = await authenticate(deps, exchange, policy)
  if (principal.embed) bindToOrigin(principal, headers, deps.ownOrigins)
  if (isWatched(principal, policy)) {
    await deps.watched({ principal, policy, operationId: operation.id, params: exchange.rawParams, requestId, address })
  }
  const reach = authorize(principal, policy, session, { adminContent: deps.adminContent })
  // the validator has checked what the handler's own types say
  const handler = deps.handlers[operation.id as OperationId] as UntypedHandler | undefined
  if (!handler) throw notImplemented()

  const { params, query } = deps.validator.parameters(operation, exchange.rawParams, exchange.queryString, headers)
  const body = operation.body === null ? undefined : await readBody(deps, exchange)
  if (operation.eventCursor) await addCursor(deps, policy, principal, reach, responseHeaders)
  const request = {
    operationId: operation.id as OperationId,
    params,
    query,
    body,
    headers,
    principal,
    reach,
    requestId,
    address,
    signal: abortSignal(exchange.outgoing),
    raw: { incoming: exchange.incoming, outgoing: exchange.outgoing },
    responseHeaders,
  }
  const run = () => handler(request satisfies Record<keyof ApiRequest, unknown>)
  const tenant = tenantOf(policy, reach)
  const reply = await (tenant === null ? run() : withinTenant(tenant, run))
  if (reply === streamed) return RESPONSE_ALREADY_SENT
  return jsonResponse(reply.status, reply.body, { ...responseHeaders, ...reply.headers })
}

/** The organization that an operation is about; null for what concerns several, an account, or the platform. */
function tenantOf({ capability }: OperationPolicy, { organizationId }: Reach): string | null {
  const beyond = capability === 'none' || capability === 'owner' || capability === 'admin'
  return beyond || organizationId === null || organizationId === NOWHERE ? null : organizationId
}

/** Who asks. Every request counts against its caller: the credential, or the address that showed none of worth. */
async function authenticate(deps: PipelineDeps, exchange: Exchange, policy: OperationPolicy): Promise<Principal> {
  const { operation, headers, address } = exchange
  const count = (caller: string) => {
    if (operation.statuses.has(429)) deps.requestLimit.take(caller)
  }
  const atAddress = `address ${addressBucket(address)}`
  if (policy.credentials.length === 0) {
    // whoever asks after the gateway's health may carry a token that has expired
    count(atAddress)
    return nobody
  }
  const principal = await deps.authenticator
    .authenticate(credentialsOf(operation.method, headers, policy))
    .catch((refusal: unknown) => {
      count(atAddress)
      throw refusal
    })
  count(principal.kind === 'nobody' ? atAddress : (principal.impersonation?.id ?? principal.id))
  return principal
}

type UntypedHandler = (request: unknown) => Promise<UntypedReply | typeof streamed>

interface UntypedReply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** An embed token works only on the pages it was minted for. A same-origin GET carries no Origin but says so. */
function bindToOrigin(
  principal: Principal,
  headers: Readonly<Record<string, string>>,
  ownOrigins: ReadonlySet<string>,
): void {
  const allowed = principal.embed?.allowedOrigins ?? []
  const origin = headers['origin']
  const same = origin === undefined && headers['sec-fetch-site'] === 'same-origin'
  const fits = same ? allowed.some((one) => ownOrigins.has(one)) : origin !== undefined && allowed.includes(origin)
  if (!fits) throw forbidden('This embed token is for another origin.', { reason: 'origin' })
}

function isWatched(principal: Principal, policy: OperationPolicy): boolean {
  return principal.impersonation !== null || (principal.superAdmin && policy.content === true)
}

async function readBody(deps: PipelineDeps, { operation, incoming, outgoing }: Exchange): Promise<unknown> {
  const limit = bodyLimit(operation.id, deps.bodyBytes)
  deps.largeBodies.admit(incoming, outgoing, deps.bodyBytes, limit)
  const body = await readJsonBody(incoming, limit)
  if (body !== undefined) deps.validator.body(operation, body)
  else if (operation.body?.required === true) throw validationError(['body: is required'])
  return body
}

async function addCursor(
  deps: PipelineDeps,
  policy: OperationPolicy,
  principal: Principal,
  reach: Reach,
  headers: Record<string, string>,
): Promise<void> {
  const everything =
    policy.capability === 'admin' || (reach.organizationId === null && principal.organizationId === null)
  if (everything) headers['x-event-cursor'] = await deps.eventCursor(null)
  else if (principal.organizationId !== null)
    headers['x-event-cursor'] = await deps.eventCursor(principal.organizationId)
}

function abortSignal(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) controller.abort()
  })
  return controller.signal
}
