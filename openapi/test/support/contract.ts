import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { bundle, bundlePath } from '../../../scripts/contract/bundle.mjs'

/** The parts of an OpenAPI document that the tests read. */
export interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object>; responses: Record<string, Answer> }
}
export interface Answer {
  $ref?: string
  headers?: Record<string, unknown>
  content?: Record<string, { schema: object; example?: unknown }>
}
export interface Operation {
  operationId: string
  parameters?: unknown[]
  requestBody?: { content: Record<string, { schema: object; example?: unknown }> }
  responses: Record<string, Answer>
}

const methods = ['get', 'put', 'post', 'patch', 'delete']

/** The bundled contract with a validator for every schema in it. */
export class Contract {
  readonly document: Document
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: false })
  readonly #validators = new Map<object, ValidateFunction>()

  constructor() {
    bundle()
    this.document = JSON.parse(readFileSync(bundlePath, 'utf8')) as Document
    addFormats.default(this.#ajv)
    this.#ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger })
    this.#ajv.addFormat('double', { type: 'number', validate: Number.isFinite })
    this.#ajv.addFormat('binary', true)
    this.#ajv.addSchema({ $id: 'contract', components: this.document.components })
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
    const found = [...this.operations()].filter((o) => o.method === method && pattern(o.path).test(pathname))
    return found.sort((a, b) => weight(a.path) - weight(b.path))[0]?.operation
  }

  /** The answer that an operation documents for a status, references resolved. */
  answer(operation: Operation, status: number): Answer | undefined {
    const answer = operation.responses[String(status)]
    const name = answer?.$ref?.split('/').pop()
    return name ? this.document.components.responses[name] : answer
  }

  /** What is wrong with a value, as sentences. */
  problems(schema: object, value: unknown): string[] {
    let validate = this.#validators.get(schema)
    if (!validate) {
      validate = this.#ajv.compile(
        JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/')) as object,
      )
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
