import { ValidationError } from '../errors.js'

/** A call that the SDK refuses before anything is sent. */
export function refuse(message: string): ValidationError {
  return new ValidationError({ status: 0, code: 'validation_error', message })
}

const unsafe = /^\.{0,2}$|[\0-\x1f\x7f]/

/**
 * Fills a path template of the contract. Every value becomes exactly one segment: what a URL parser would fold
 * (`.`, `..`, nothing), control characters and lone surrogates are refused, everything else is percent-encoded.
 *
 * @throws ValidationError with status 0.
 */
export function buildPath(template: string, values: readonly unknown[]): string {
  let index = 0
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[index++]
    if (typeof value !== 'string' || unsafe.test(value) || !isWellFormed(value)) {
      throw refuse(`The path parameter "${name}" is empty or malformed`)
    }
    return encodeURIComponent(value)
  })
}

/**
 * Checks a path that the caller wrote out, for `client.request`: absolute on the gateway, no folding segments.
 *
 * @throws ValidationError with status 0.
 */
export function checkPath(path: string): string {
  if (!/^\/(?!\/)/.test(path) || /[\0-\x20\x7f\\#?]/.test(path) || /\/(\.|%2e){1,2}(\/|$)/i.test(path)) {
    throw refuse('The path must begin with one "/" and contain no "..", "?", "#", "\\" or control characters')
  }
  return path
}

/** The query string of a record: arrays repeat the name, `undefined` and `null` are left out. */
export function buildQuery(query: object | undefined): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one !== undefined && one !== null) search.append(name, String(one))
    }
  }
  const text = search.toString()
  return text && `?${text}`
}

function isWellFormed(text: string): boolean {
  try {
    return !!encodeURIComponent(text)
  } catch {
    return false
  }
}
