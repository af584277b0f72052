import { existsSync, readFileSync } from 'node:fs'

/** A JSON schema of the bundled contract, or a reference to one. */
export type Schema = Readonly<Record<string, unknown>>

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly explode?: boolean
  readonly schema: Schema
}

/** One operation of the contract, with what the frame needs to know about it. */
export interface Operation {
  readonly id: string
  readonly method: string
  /** Template, for example `/api/v1/sessions/{session}:logout`. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  /** The JSON body; null when the operation takes none. */
  readonly body: { readonly required: boolean; readonly pointer: string } | null
  /** Whether its answers carry `X-Event-Cursor`. */
  readonly eventCursor: boolean
  /** Every status that it documents. */
  readonly statuses: ReadonlySet<number>
}

/** The contract that this gateway serves. */
export interface Contract {
  readonly document: Schema
  readonly operations: readonly Operation[]
  /** The whole document as it is served. */
  readonly json: string
}

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const

/** Reads the bundled contract: the copy packed with the gateway, or the workspace's own. */
export function loadContract(): Contract {
  const places = ['../../openapi.json', '../../../../openapi/dist/openapi.json'].map(
    (path) => new URL(path, import.meta.url),
  )
  const found = places.find((place) => existsSync(place))
  if (!found) throw new Error('the bundled contract is missing: run `npm run openapi:bundle`')
  return parseContract(readFileSync(found, 'utf8'))
}

/** Indexes a bundled OpenAPI 3.1 document. */
export function parseContract(json: string): Contract {
  const document = JSON.parse(json) as Schema
  const paths = record(document['paths'])
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = record(item)[method]
      return operation === undefined ? [] : [readOperation(document, path, method, record(item), record(operation))]
    }),
  )
  return { document, operations, json }
}

function readOperation(document: Schema, path: string, method: string, item: Schema, operation: Schema): Operation {
  const parameters = [...list(item['parameters']), ...list(operation['parameters'])].map(
    (parameter) => deref(document, parameter) as unknown as Parameter,
  )
  return {
    id: String(operation['operationId']),
    method: method.toUpperCase(),
    path,
    parameters,
    body: readBody(document, path, method, operation),
    eventCursor: hasEventCursor(document, operation),
    statuses: new Set(Object.keys(record(operation['responses'])).map(Number).filter(Number.isInteger)),
  }
}

function readBody(document: Schema, path: string, method: string, operation: Schema): Operation['body'] {
  if (operation['requestBody'] === undefined) return null
  const reference = record(operation['requestBody'])['$ref']
  const body = deref(document, operation['requestBody'])
  if (record(body['content'])['application/json'] === undefined) return null
  const at = typeof reference === 'string' ? reference : `#/paths/${escape(path)}/${method}/requestBody`
  return { required: body['required'] === true, pointer: `${at}/content/${escape('application/json')}/schema` }
}

function hasEventCursor(document: Schema, operation: Schema): boolean {
  return Object.values(record(operation['responses'])).some((response) =>
    Object.keys(record(deref(document, response)['headers'])).some((name) => name.toLowerCase() === 'x-event-cursor'),
  )
}

function deref(document: Schema, node: unknown): Schema {
  const reference = record(node)['$ref']
  if (typeof reference !== 'string') return record(node)
  const steps = reference
    .slice(2)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  return deref(
    document,
    steps.reduce<unknown>((at, step) => record(at)[step], document),
  )
}

function escape(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))
}

function record(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? (value as Schema) : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
