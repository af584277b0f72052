import type { IncomingMessage } from 'node:http'
import { Problem } from './problems.js'

/** Headers that every answer carries, whatever it is. */
export function baseHeaders(requestId: string, https: boolean): Record<string, string> {
  return {
    'x-request-id': requestId,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    vary: 'Origin',
    ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

/** Request headers as a plain record with lower-cased names. */
export function headersOf(incoming: IncomingMessage): Readonly<Record<string, string>> {
  const plain = Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  )
  return Object.fromEntries(plain)
}

/** Splits a request target; what follows `?` stays undecoded. */
export function splitTarget(target: string): { path: string; queryString: string } {
  const mark = target.indexOf('?')
  return mark < 0
    ? { path: target, queryString: '' }
    : { path: target.slice(0, mark), queryString: target.slice(mark + 1) }
}

/** A JSON answer. */
export function jsonResponse(status: number, body: unknown, headers: Readonly<Record<string, string>>): Response {
  if (body === undefined) return new Response(null, { status, headers })
  if (typeof body === 'string') {
    return new Response(body, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } })
  }
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
}

/** The envelope of a refusal. */
export function problemResponse(problem: Problem, headers: Readonly<Record<string, string>>): Response {
  return jsonResponse(problem.status, problem.body(), { ...headers, ...problem.headers })
}

/** What the caller may know of a failure: a problem as it is, anything else as `internal` without its words. */
export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('internal', 'Something went wrong.')
}
