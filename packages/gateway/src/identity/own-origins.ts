import { isLoopback } from '../config-values.js'

/** The origins of the gateway's own pages: the base URL and, on this machine, its other names. */
export function ownOrigins(baseUrl: string): ReadonlySet<string> {
  const { protocol, hostname, port, origin } = new URL(baseUrl)
  if (!isLoopback(hostname)) return new Set([origin])
  const names = ['127.0.0.1', 'localhost', '[::1]']
  return new Set([
    origin,
    ...names.map((name) => new URL(`${protocol}//${name}${port === '' ? '' : `:${port}`}`).origin),
  ])
}
