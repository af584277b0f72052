import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formatsPlugin from 'ajv-formats'
import type { Contract, Operation, Parameter, Schema } from './contract.js'
import { validationError } from './problems.js'
import { decodeSegment } from './router.js'

/** What a handler may trust: decoded, coerced to the contract's types, and checked. */
export interface ValidParameters {
  readonly params: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
}

export interface Validator {
  /** Checks path, query and header parameters. Unknown query parameters are left out. */
  parameters(
    operation: Operation,
    rawParams: Readonly<Record<string, string>>,
    queryString: string,
    headers: Readonly<Record<string, string>>,
  ): ValidParameters
  /** Checks a JSON body; throws a validation problem that names every fault. */
  body(operation: Operation, body: unknown): void
  /** Checks an answer against the contract and returns its faults; for tests. */
  reply(operation: Operation, status: number, body: unknown): readonly string[]
}

const DOCUMENT = 'contract'
const MAX_REPORTED = 20
const addFormats = formatsPlugin as unknown as (ajv: Ajv2020) => void

const known = new WeakMap<Contract, Validator>()

/** The validator of a contract: one for the process, because its schemas take longest of all to compile, each when it is first needed. */
export function validatorOf(contract: Contract): Validator {
  const validator = known.get(contract) ?? createValidator(contract)
  known.set(contract, validator)
  return validator
}

function createValidator(contract: Contract): Validator {
  const strict = ajvFor(contract, false)
  const coercing = ajvFor(contract, 'array')
  const compiled = new Map<string, ValidateFunction | undefined>()

  function once(key: string, build: () => ValidateFunction | undefined): ValidateFunction | undefined {
    if (!compiled.has(key)) compiled.set(key, build())
    return compiled.get(key)
  }

  function checkPlace(operation: Operation, place: Parameter['in'], values: Record<string, unknown>): void {
    const validate = once(`${operation.id} ${place}`, () => coercing.compile(parametersSchema(operation, place)))
    if (validate && !validate(values)) throw problem(validate.errors, '')
  }

  return {
    parameters(operation, rawParams, queryString, headers) {
      const params = Object.fromEntries(
        Object.entries(rawParams).map(([name, value]): [string, unknown] => [name, decodeSegment(name, value)]),
      )
      checkPlace(operation, 'path', params)
      const query = readQuery(operation, queryString)
      checkPlace(operation, 'query', query)
      checkPlace(operation, 'header', readHeaders(operation, headers))
      return { params, query }
    },
    body(operation, body) {
      const { body: declared } = operation
      if (!declared) return
      const validate = once(`${operation.id} body`, () => strict.compile({ $ref: `${DOCUMENT}${declared.pointer}` }))
      if (validate && !validate(body)) throw problem(validate.errors, 'body')
    },
    reply(operation, status, body) {
      const validate = once(`${operation.id} ${String(status)}`, () => replyValidator(strict, operation, status))
      if (!validate || validate(body)) return []
      return describe(validate.errors, 'reply')
    },
  }
}

function ajvFor(contract: Contract, coerceTypes: false | 'array'): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes, discriminator: false, validateFormats: true })
  addFormats(ajv)
  // number formats of OpenAPI: every integer here is exact as a JavaScript number
  for (const format of ['int32', 'int64', 'float', 'double', 'password', 'binary', 'byte']) ajv.addFormat(format, true)
  ajv.addSchema({ ...contract.document, $id: DOCUMENT })
  return ajv
}

function parametersSchema(operation: Operation, place: Parameter['in']): Schema {
  const here = operation.parameters.filter((parameter) => parameter.in === place)
  const name = (parameter: Parameter) => (place === 'header' ? parameter.name.toLowerCase() : parameter.name)
  return {
    type: 'object',
    properties: Object.fromEntries(here.map((parameter) => [name(parameter), absolute(parameter.schema)])),
    required: here.filter((parameter) => parameter.required === true).map(name),
  }
}

/** Makes the local references of an inlined schema point into the document. */
function absolute(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(absolute)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]: [string, unknown]) => [
      key,
      key === '$ref' && typeof value === 'string' ? `${DOCUMENT}${value}` : absolute(value),
    ]),
  )
}

function readQuery(operation: Operation, queryString: string): Record<string, unknown> {
  const sent = new URLSearchParams(queryString)
  const query: Record<string, unknown> = {}
  for (const { in: place, name, schema, explode } of operation.parameters) {
    if (place !== 'query' || !sent.has(name)) continue
    const values = sent.getAll(name)
    const many = schema['type'] === 'array'
    if (!many && values.length > 1) throw validationError([`query ${name}: given more than once`])
    query[name] = many ? (explode === false ? values.flatMap((value) => value.split(',')) : values) : values[0]
    if (name === 'limit') query[name] = clampLimit(values[0])
  }
  return query
}

/** The contract clamps `limit` to 1..200 instead of refusing it; what is no number stays as it is and is refused. */
function clampLimit(value: string | undefined): string | undefined {
  return value !== undefined && /^-?\d{1,15}$/.test(value) ? String(Math.min(200, Math.max(1, Number(value)))) : value
}

function readHeaders(operation: Operation, headers: Readonly<Record<string, string>>): Record<string, unknown> {
  const names = operation.parameters
    .filter(({ in: place }) => place === 'header')
    .map(({ name }) => name.toLowerCase())
    // a malformed request id is replaced, not refused
    .filter((name) => name !== 'x-request-id')
  return Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])))
}

function replyValidator(ajv: Ajv2020, operation: Operation, status: number): ValidateFunction | undefined {
  const step = (text: string) => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'))
  const at = `#/paths/${step(operation.path)}/${operation.method.toLowerCase()}/responses/${String(status)}`
  return ajv.compile({ $ref: `${DOCUMENT}${at}/content/${step('application/json')}/schema` })
}

function problem(errors: readonly ErrorObject[] | null | undefined, where: string) {
  return validationError(describe(errors, where))
}

function describe(errors: readonly ErrorObject[] | null | undefined, where: string): string[] {
  const lines = (errors ?? []).map((error) => {
    const at = [where, ...error.instancePath.split('/').slice(1)].filter((part) => part !== '').join('.')
    const extra = extraName(error)
    return `${at === '' ? 'request' : at}: ${error.message ?? 'is not valid'}${extra}`
  })
  return [...new Set(lines)].slice(0, MAX_REPORTED)
}

function extraName({ params }: ErrorObject): string {
  const { additionalProperty, unevaluatedProperty, allowedValues } = params as Record<string, unknown>
  const name = additionalProperty ?? unevaluatedProperty
  if (typeof name === 'string') return ` (${JSON.stringify(name.slice(0, 64))})`
  return Array.isArray(allowedValues) ? ` (${allowedValues.join(', ')})` : ''
}
