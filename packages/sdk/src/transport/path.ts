import { refuse } from '../errors.js'

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
    try {
      // encodeURIComponent itself throws for lone surrogates.
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      if (typeof value === 'string' && !/^\.{0,2}$|[\0-\x1f\x7f]/.test(value)) return encodeURIComponent(value)
    } catch {
      // Refused below.
    }
    throw refuse(`Malformed path parameter "${name}"`)
  })
}

/**
 * Checks a path that the caller wrote out, for `client.request`: absolute on the gateway, no folding segments.
 *
 * @throws ValidationError with status 0.
 */
export function checkPath(path: string): string {
  if (/^\/(?!\/)[^\0-\x20\x7f\\#?]*$/.test(path) && !/\/(\.|%2e){1,2}(\/|$)/i.test(path)) return path
  throw refuse('Malformed path')
}

/** The query string of a record: arrays repeat the name, `undefined` and `null` are left out. */
export function buildQuery(query: object = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value as string | number | null | undefined].flat())
      if (one != null) search.append(name, `${one}`)
  }
  return search.size ? `?${search.toString()}` : ''
}
