import type { Operation } from './contract.js'
import { validationError } from './problems.js'

/** An operation found for a request, with its path parameters still percent-encoded. */
export interface Match {
  readonly operation: Operation
  readonly params: Readonly<Record<string, string>>
}

export interface Router {
  match(method: string, path: string): Match | null
}

interface Route {
  readonly operation: Operation
  readonly pattern: RegExp
  readonly names: readonly string[]
  readonly literal: number
}

/**
 * Matches the path as it was sent, before decoding: a `:` that ends an id is the action's, a `%3A` belongs to the id.
 * The template with more literal text wins, so `{session}:logout` comes before `{session}`.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const byMethod = new Map<string, Route[]>()
  for (const operation of operations) {
    const routes = byMethod.get(operation.method) ?? []
    byMethod.set(operation.method, routes)
    routes.push(compile(operation))
  }
  for (const routes of byMethod.values()) routes.sort((a, b) => b.literal - a.literal)

  return {
    match(method, path) {
      for (const { operation, pattern, names } of byMethod.get(method) ?? []) {
        const found = pattern.exec(path)
        if (!found) continue
        return { operation, params: Object.fromEntries(names.map((name, i) => [name, found[i + 1] ?? ''])) }
      }
      return null
    },
  }
}

function compile(operation: Operation): Route {
  const names: string[] = []
  let literal = 0
  const source = operation.path
    .split(/(\{[^}]+\})/)
    .map((part) => {
      if (part.startsWith('{')) {
        names.push(part.slice(1, -1))
        return '([^/]+)'
      }
      literal += part.length
      return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    })
    .join('')
  return { operation, pattern: new RegExp(`^${source}$`), names, literal }
}

/** Decodes one path segment; a malformed escape is the client's mistake. */
export function decodeSegment(name: string, value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    throw validationError([`${name}: malformed percent-encoding`])
  }
}
