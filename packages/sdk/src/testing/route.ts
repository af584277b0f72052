import type { Rule } from './check.js'
import { problemsOf } from './check.js'
import type { OperationId } from './operation-types.js'
import { invalid, notFound } from './problem.js'
import { requests } from './requests.gen.js'

/** What the contract says of one operation. */
export interface OperationRow {
  readonly method: string
  readonly path: string
  readonly capability: string
  readonly credentials: readonly string[]
  readonly components: readonly string[]
  readonly ok: number
  readonly cursor?: true
  readonly crossOrganization?: true
  readonly content?: true
  readonly params: Readonly<Record<string, Rule>>
  readonly query: Readonly<Record<string, Rule>>
  readonly body?: Rule
  readonly bodyRequired?: true
}

interface Route {
  readonly id: OperationId
  readonly row: OperationRow
  readonly pattern: RegExp
  readonly names: readonly string[]
}

const rows: Readonly<Record<OperationId, OperationRow>> = requests

const routes: readonly Route[] = Object.entries(rows).map(([id, row]) => ({
  id: id as OperationId,
  row,
  pattern: new RegExp(`^${row.path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '([^/]+)')}$`),
  names: Object.keys(row.params),
}))

/** The contract's row of an operation. */
export const rowOf = (id: OperationId): OperationRow => rows[id]

/**
 * The operation that a request means, its path parameters decoded and checked.
 *
 * @throws Problem 404 when no operation has this method and path, 400 when an id is malformed.
 */
export function findRoute(
  method: string,
  path: string,
): { id: OperationId; row: OperationRow; params: Record<string, string> } {
  let problem: string[] | undefined
  for (const { id, row, pattern, names } of bySpecificity) {
    const match = row.method === method ? pattern.exec(path) : null
    if (!match) continue
    const params: Record<string, string> = {}
    const problems = names.flatMap((name, i) => {
      const value = decoded(match[i + 1] ?? '')
      if (value === undefined) return [`path.${name}: is not well encoded`]
      params[name] = value
      return problemsOf(value, row.params[name] ?? {}, `path.${name}`)
    })
    if (problems.length === 0) return { id, row, params }
    problem ??= problems
  }
  throw problem ? invalid(...problem) : notFound('operation')
}

/** Fixed words win over parameters. */
const bySpecificity = [...routes].sort(
  (a, b) => a.names.length - b.names.length || b.row.path.length - a.row.path.length,
)

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/**
 * The query of a request with the contract's types.
 *
 * @throws Problem 400 that names every parameter that is wrong.
 */
export function readQuery(row: OperationRow, search: URLSearchParams): Record<string, unknown> {
  const query: Record<string, unknown> = {}
  const problems: string[] = []
  for (const [name, rule] of Object.entries(row.query)) {
    const texts = search.getAll(name)
    const first = texts[0]
    if (first === undefined) {
      if (rule.required === true) problems.push(`query.${name}: is required`)
      continue
    }
    const value = rule.type === 'array' ? texts : coerced(first, rule)
    problems.push(...problemsOf(value, rule, `query.${name}`))
    query[name] = value
  }
  if (problems.length > 0) throw invalid(...problems)
  return query
}

function coerced(text: string, rule: Rule): unknown {
  if (rule.type === 'integer' && /^-?\d+$/.test(text)) return Number(text)
  if (rule.type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
