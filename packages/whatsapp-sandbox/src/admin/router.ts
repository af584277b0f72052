import { SandboxError } from '../sandbox-error.js'
import type { Fields } from './fields.js'

/** A request to the admin API, read and checked. */
export interface AdminRequest {
  /** Decoded parts of the path, by the names in braces. */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Fields
}

/** Answers a request with a JSON value; `undefined` becomes `{}`. A `created` value answers 201. */
export type AdminHandler = (request: AdminRequest) => unknown

/** Routes by `METHOD /path/{name}:verb`. */
export type AdminRoutes = Readonly<Record<string, AdminHandler>>

/** Marks an answer as newly created (201). */
export class Created {
  constructor(readonly value: unknown) {}
}

interface CompiledRoute {
  readonly method: string
  readonly pattern: RegExp
  readonly handler: AdminHandler
}

/** Finds the handler of a request. */
export class AdminRouter {
  readonly #routes: readonly CompiledRoute[]

  constructor(routes: AdminRoutes) {
    this.#routes = Object.entries(routes).map(([route, handler]) => {
      const [method = '', path = ''] = route.split(' ')
      return { method, pattern: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/:]+)')}$`), handler }
    })
  }

  /** The handler and the path's parts; throws `not_found`. */
  find(method: string, pathname: string): { handler: AdminHandler; path: Record<string, string> } {
    for (const route of this.#routes) {
      const match = route.method === method ? route.pattern.exec(pathname) : null
      if (match) return { handler: route.handler, path: decodeGroups(match.groups ?? {}) }
    }
    throw new SandboxError('not_found', `There is nothing at ${method} ${pathname}.`)
  }
}

function decodeGroups(groups: Readonly<Record<string, string>>): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
  } catch {
    throw new SandboxError('invalid_request', 'The path is not encoded correctly.')
  }
}
