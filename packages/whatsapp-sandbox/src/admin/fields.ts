import { SandboxError } from '../sandbox-error.js'

/** Reads fields of an untrusted JSON object; every wrong one throws `invalid_request` with its name. */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>

  constructor(body: unknown) {
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      throw invalid('The body must be a JSON object.')
    this.#values = body as Readonly<Record<string, unknown>>
  }

  /** Text of 1 to `max` characters. */
  text(name: string, max = 65_536): string {
    const value = this.optionalText(name, max)
    if (value === undefined || value === '') throw invalid(`${name} must be text.`)
    return value
  }

  /** Text of at most `max` characters, possibly empty; `undefined` when absent. */
  optionalText(name: string, max = 65_536): string | undefined {
    const value = this.#values[name]
    if (value === undefined || value === null) return undefined
    if (typeof value !== 'string' || value.length > max)
      throw invalid(`${name} must be text of at most ${max} characters.`)
    return value
  }

  /** A finite number within limits; `undefined` when absent. */
  optionalNumber(name: string, min: number, max: number): number | undefined {
    const value = this.#values[name]
    if (value === undefined || value === null) return undefined
    if (typeof value !== 'number' || !(value >= min && value <= max))
      throw invalid(`${name} must be a number from ${min} to ${max}.`)
    return value
  }

  /** A truth value; `undefined` when absent. */
  optionalFlag(name: string): boolean | undefined {
    const value = this.#values[name]
    if (value === undefined || value === null) return undefined
    if (typeof value !== 'boolean') throw invalid(`${name} must be true or false.`)
    return value
  }

  /** A list of texts; empty when absent. */
  texts(name: string, max = 1024): string[] {
    const value = this.#values[name] ?? []
    if (!Array.isArray(value) || value.length > max || !value.every((item): item is string => typeof item === 'string'))
      throw invalid(`${name} must be a list of at most ${max} texts.`)
    return value
  }

  /** One of the given words; the first when absent. */
  choice<T extends string>(name: string, options: readonly [T, ...T[]]): T {
    const value = this.#values[name] ?? options[0]
    const option = options.find((candidate) => candidate === value)
    if (option === undefined) throw invalid(`${name} must be one of ${options.join(', ')}.`)
    return option
  }
}

function invalid(message: string): SandboxError {
  return new SandboxError('invalid_request', message)
}
