import {
  type BinaryOperationNode,
  BinaryOperationNode as Binary,
  ColumnNode,
  type KyselyPlugin,
  type OperationNode,
  OperationNodeTransformer,
  OperatorNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryId,
  type QueryResult,
  RawNode,
  ReferenceNode,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely'

/** The columns that say whose a row is: its organization, or the session that belongs to one. */
const OWNERS: ReadonlySet<string> = new Set(['organization_id', 'session_id'])

/**
 * Finds the conditions that keep an organization's rows to itself in every query of a gateway, by the place in the source that runs the query, and takes
 * one of them away on request: a test must then fail.
 */
export class TenantPredicates implements KyselyPlugin {
  /** Called for each condition of each query. */
  onSeen: (site: string) => void = () => undefined
  /** The condition that every query is run without. */
  removed: string | null = null

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    const place = caller()
    if (place === undefined) return node
    const counts = new Map<string, number>()
    const without = (column: string) => {
      const nth = (counts.get(column) ?? 0) + 1
      counts.set(column, nth)
      const site = `${place} ${column}${nth > 1 ? ` (${String(nth)})` : ''}`
      this.onSeen(site)
      return site === this.removed
    }
    return new Remover(without).transformNode(node, queryId)
  }

  transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return Promise.resolve(result)
  }
}

class Remover extends OperationNodeTransformer {
  readonly #without: (column: string) => boolean

  constructor(without: (column: string) => boolean) {
    super()
    this.#without = without
  }

  protected override transformBinaryOperation(node: BinaryOperationNode, queryId?: QueryId): BinaryOperationNode {
    const column = ownerColumn(node)
    if (column === undefined || !this.#without(column)) return super.transformBinaryOperation(node, queryId)
    const one = RawNode.createWithSql('1')
    return Binary.create(one, OperatorNode.create('='), one)
  }
}

function ownerColumn({ leftOperand, operator }: BinaryOperationNode): string | undefined {
  if (!OperatorNode.is(operator) || (operator.operator !== '=' && operator.operator !== 'in')) return undefined
  const name = columnOf(leftOperand)
  return name !== undefined && OWNERS.has(name) ? name : undefined
}

function columnOf(node: OperationNode): string | undefined {
  const column = ReferenceNode.is(node) ? node.column : node
  return ColumnNode.is(column) ? column.column.name : undefined
}

const OWN_FILE = 'support/tenant-predicates.ts'

/** Where in the gateway's source the query comes from, as `storage/repositories/sessions.ts sessionWithin`. */
function caller(): string | undefined {
  const { stackTraceLimit, prepareStackTrace } = Error
  Error.stackTraceLimit = 40
  // without source maps, which take longer than the query
  Error.prepareStackTrace = (_error, sites) => sites
  const sites = new Error().stack as unknown as NodeJS.CallSite[]
  Error.stackTraceLimit = stackTraceLimit
  Error.prepareStackTrace = prepareStackTrace
  for (const site of sites) {
    const [, folder, file = ''] = /\/packages\/gateway\/(src|test)\/([^?]+)/.exec(site.getFileName() ?? '') ?? []
    if (folder === undefined || file === OWN_FILE) continue
    // what a test asks for itself is no query of the gateway
    if (folder === 'test') return undefined
    return `${file} ${site.getFunctionName() ?? `line ${String(site.getLineNumber())}`}`
  }
  return undefined
}
