import { operations as lines } from '../../../packages/sdk/src/operations.gen.js'
import { resources } from '../../../packages/sdk/src/resources/resources.js'
import { type Client, createClient } from '../../../packages/sdk/src/index.js'
import { requestFor } from '../../../packages/gateway/test/matrix/requests.js'
import type { Tenant } from '../../../packages/gateway/test/support/tenant.js'
import { served } from '../conformance/situations.js'
import { loadContract } from '../../../packages/gateway/src/http/contract.js'
import type { Operation } from './contract.js'

const { document } = loadContract()
const names = new Map(Object.entries(lines).map(([id, line]) => [line as string, id]))

/** The way from a client to the method of each operation. */
const ways = new Map(waysIn(resources, []))

function waysIn(table: object, steps: readonly string[]): [string, readonly string[]][] {
  return Object.entries(table).flatMap(([name, entry]: [string, unknown]): [string, readonly string[]][] =>
    typeof entry === 'string'
      ? [[names.get(entry) ?? '', [...steps, name]]]
      : waysIn(entry as object, [...steps, name]),
  )
}

/** A client with one credential. */
export function clientFor(baseUrl: string, fetch: typeof globalThis.fetch, token: string): Client {
  return createClient({ baseUrl, fetch, auth: () => Promise.resolve(token) })
}

/** Calls an operation by its method of the SDK, about a tenant's things; undefined when the SDK offers it otherwise. */
export function callBySdk(client: Client, operation: Operation, tenant: Tenant): Promise<unknown> | undefined {
  const way = ways.get(operation.operationId)
  if (!way) return undefined
  const it = served(operation)
  const { target, body } = requestFor(document, it, tenant)
  const [path = '', query] = target.split('?')
  const pattern = new RegExp(`^${it.path.replace(/\{\w+\}/g, '([^/]+?)')}$`)
  const ids = (pattern.exec(path) ?? []).slice(1).map(decodeURIComponent)
  const input = it.body ? [body] : query === undefined ? [] : [Object.fromEntries(new URLSearchParams(query))]
  const form = operation.requestBody && !it.body ? [formOf()] : []
  type Node = Record<string, unknown>
  const parent = way.slice(0, -1).reduce<Node>((at, step) => at[step] as Node, client as unknown as Node)
  const method = parent[way.at(-1) ?? ''] as (...args: unknown[]) => PromiseLike<unknown>
  return Promise.resolve(method.apply(parent, [...ids, ...form, ...input]))
}

function formOf(): FormData {
  const form = new FormData()
  form.set('file', new Blob(['backup']))
  form.set('key', '0'.repeat(64))
  return form
}
