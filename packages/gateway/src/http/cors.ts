import { isExactOrigin } from './web-origin.js'

/** Decides which pages of other origins may read answers. */
export interface CorsPolicy {
  /** Whether a page of this origin gets answers at all: the operator listed it, or a live embed token names it. */
  allows(origin: string): Promise<boolean>
}

const allowedHeaders = [
  'authorization',
  'x-api-key',
  'content-type',
  'idempotency-key',
  'last-event-id',
  'x-request-id',
]
const exposedHeaders = ['X-Event-Cursor', 'X-Request-Id', 'Retry-After']
const allowedMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Headers for the answer to a request of `origin`; empty when the origin is not allowed. Never with credentials. */
export function corsHeaders(origin: string, allowed: boolean): Record<string, string> {
  return allowed
    ? { 'access-control-allow-origin': origin, 'access-control-expose-headers': exposedHeaders.join(', ') }
    : {}
}

/** Headers of the answer to a preflight. */
export function preflightHeaders(origin: string, allowed: boolean): Record<string, string> {
  return allowed
    ? {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': allowedMethods.join(', '),
        'access-control-allow-headers': allowedHeaders.join(', '),
        'access-control-max-age': '600',
      }
    : {}
}

/** CORS for a list of configured origins, and those that live embed tokens name. */
export function createCors(
  origins: ReadonlySet<string>,
  isEmbedOrigin: (origin: string) => Promise<boolean>,
): CorsPolicy {
  return {
    async allows(origin) {
      if (origins.has(origin)) return true
      return isExactOrigin(origin) && (await isEmbedOrigin(origin))
    },
  }
}
