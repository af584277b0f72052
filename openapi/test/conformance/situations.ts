import { nowhere } from '../../../packages/gateway/test/matrix/cells.js'
import { type CellRequest, namedElsewhere, requestFor } from '../../../packages/gateway/test/matrix/requests.js'
import { type Operation as Served, loadContract } from '../../../packages/gateway/src/http/contract.js'
import type { Operation } from '../support/contract.js'
import type { Headers } from './callers.js'
import type { World } from './world.js'

/** A request as it goes out. */
export interface Sent {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly headers: Headers
  readonly body?: string
  /** Where to, when it is not the usual gateway. */
  readonly base?: string
}

/** How a documented answer of an operation comes about. */
export type Situation = (world: World, operation: Operation) => Promise<Sent>

const contract = loadContract()

/** The operation as the gateway reads it. */
export function served({ operationId }: Operation): Served {
  const found = contract.operations.find(({ id }) => id === operationId)
  if (!found) throw new Error(`no operation ${operationId}`)
  return found
}

/** A request with a JSON body, by whoever may. */
export function sent({ method, target, body, type = 'application/json' }: CellRequest, headers: Headers): Sent {
  if (body === undefined) return { method, target, headers }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { method, target, headers: { 'content-type': type, ...headers }, body: text }
}

export const requestOf = (operation: Operation, tenant: World['live']) =>
  requestFor(contract.document, served(operation), tenant)

/** Needs WhatsApp: what it documents as `session_not_connected`. */
export const needsWhatsapp = (operation: Operation) => '501' in operation.responses

/** It works: on things of the caller's own, at WhatsApp where it must be. */
export const well: Situation = async (world, operation) => {
  const tenant = needsWhatsapp(operation) ? world.live : await world.fresh()
  return sent(requestOf(operation, tenant), await world.callers.allowed(operation))
}

/** Breaks the document where the operation has something to break: body, query or path. */
export const malformed: Situation = async (world, operation) => {
  const { method, target } = requestOf(operation, await world.fresh())
  const headers = await world.callers.allowed(operation)
  if (served(operation).body) return sent({ method, target, body: { noSuchField: true } }, headers)
  if (operation.parameters?.length && !served(operation).path.includes('{')) {
    return { method, target: `${target}${target.includes('?') ? '&' : '?'}limit=many&session=x`, headers }
  }
  const broken = served(operation)
    .path.replace(/\{\w+\}/, '%20')
    .replace(/\{\w+\}/g, 'x')
  return { method, target: broken, headers }
}

export const unauthenticated: Situation = async (world, operation) =>
  sent(requestOf(operation, await world.fresh()), {})

export const notAllowed: Situation = async (world, operation) =>
  sent(requestOf(operation, await world.fresh()), await world.callers.refused(operation))

/** Ids that nobody has. */
export const unknown: Situation = async (world, operation) => {
  const { path, id } = served(operation)
  const tenant = nowhere(world.live)
  if (!path.includes('{') && !(id in namedElsewhere)) throw new Error('names nothing that could be unknown')
  return sent(requestOf(operation, tenant), await world.callers.allowed(operation))
}

export const wrongType: Situation = async (world, operation) => {
  const { method, target } = requestOf(operation, await world.fresh())
  const headers = { ...(await world.callers.allowed(operation)), 'content-type': 'text/plain' }
  return { method, target, headers, body: '{}' }
}

/** Well formed, by whoever may, for a session that is not connected. */
export const disconnected: Situation = async (world, operation) =>
  sent(requestOf(operation, await world.fresh()), await world.callers.allowed(operation))

/** What each status means, where no recipe says more. */
export const byStatus: Readonly<Record<number, Situation>> = {
  200: well,
  201: well,
  202: well,
  204: well,
  400: malformed,
  401: unauthenticated,
  403: notAllowed,
  404: unknown,
  415: wrongType,
  501: disconnected,
}
