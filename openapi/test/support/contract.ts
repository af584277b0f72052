import { readFileSync } from 'node:fs'
import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js'
import { bundle, bundlePath } from '../../../scripts/contract/bundle.mjs'
import { absolute, createAjv } from '../../../scripts/contract/check-examples.mjs'

/** The parts of an OpenAPI document that the tests read. */
export interface Document {
  paths: Record<string, Record<string, Operation> & { parameters?: ({ $ref: string } | Parameter)[] }>
  components: {
    schemas: Record<string, object>
    responses: Record<string, Answer>
    headers: Record<string, Header>
    parameters: Record<string, Parameter>
  }
}
export interface Header {
  $ref?: string
  required?: boolean
}
export interface Answer {
  $ref?: string
  headers?: Record<string, Header>
  content?: Record<string, { schema: object; example?: unknown }>
}
export interface Parameter {
  name: string
  in: string
  schema: { pattern?: string }
  example?: string
}
export interface Operation {
  operationId: string
  parameters?: ({ $ref: string } | Parameter)[]
  requestBody?: { content: Record<string, { schema: object; examples?: unknown }> }
  responses: Record<string, Answer>
  'x-waygate-capability': string
  'x-waygate-credentials': string[]
  'x-waygate-components': string[]
  'x-waygate-list'?: true
}

const methods = ['get', 'put', 'post', 'patch', 'delete']

/** The bundled contract with a validator for every schema in it. */
export class Contract {
  readonly document: Document
  readonly #ajv: Ajv2020
  readonly #validators = new Map<object, ValidateFunction>()
  #routes: { verb: string; pattern: RegExp; weight: number; operation: Operation }[] | undefined

  constructor() {
    bundle()
    this.document = JSON.parse(readFileSync(bundlePath, 'utf8')) as Document
    this.#ajv = createAjv(this.document) as Ajv2020
  }

  /** Every operation with its method and path. */
  *operations(): Generator<{ method: string; path: string; operation: Operation }> {
    for (const [path, item] of Object.entries(this.document.paths)) {
      for (const method of methods) {
        const operation = item[method]
        if (operation) yield { method: method.toUpperCase(), path, operation }
      }
    }
  }

  /** The operation that a request means. */
  find(method: string, pathname: string): Operation | undefined {
    this.#routes ??= [...this.operations()]
      .map(({ method: verb, path, operation }) => ({ verb, pattern: pattern(path), weight: weight(path), operation }))
      .sort((a, b) => a.weight - b.weight)
    return this.#routes.find((route) => route.verb === method && route.pattern.test(pathname))?.operation
  }

  /** The answer that an operation documents for a status, references resolved. */
  answer(operation: Operation, status: number): Answer | undefined {
    const answer = operation.responses[String(status)]
    const name = answer?.$ref?.split('/').pop()
    return name ? this.document.components.responses[name] : answer
  }

  /** The parameters of an operation and of its path, references resolved. */
  parameters(path: string, operation: Operation): Parameter[] {
    const all = [...(this.document.paths[path]?.parameters ?? []), ...(operation.parameters ?? [])]
    return all
      .map((p) => ('$ref' in p ? this.document.components.parameters[p.$ref.split('/').pop() ?? ''] : p))
      .filter((p) => p !== undefined)
  }

  /** A header of an answer, references resolved. */
  header(header: Header): Header {
    return this.document.components.headers[header.$ref?.split('/').pop() ?? ''] ?? header
  }

  /** What is wrong with a value, as sentences. */
  problems(schema: object, value: unknown): string[] {
    let validate = this.#validators.get(schema)
    if (!validate) {
      validate = this.#ajv.compile(absolute(schema) as object)
      this.#validators.set(schema, validate)
    }
    if (validate(value)) return []
    return (validate.errors ?? []).map((e) => `${e.instancePath || '/'} ${e.message ?? ''} ${JSON.stringify(e.params)}`)
  }

  /** A named schema. */
  schema(name: string): object {
    const schema = this.document.components.schemas[name]
    if (!schema) throw new Error(`no schema ${name}`)
    return schema
  }
}

const pattern = (path: string) =>
  new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '([^/:]+)')}$`)
const weight = (path: string) => (path.match(/\{/g) ?? []).length
