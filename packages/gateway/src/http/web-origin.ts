import { parseUrl } from '../parse-url.js'

/** A host name or an address, with or without a port; `*` is a valid host to URL parsers, but no browser sends it. */
const HOST = /^https?:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?$/

/** Whether a text is an origin exactly as browsers send it: no path, no user, no default port, lower case, not `null`. */
export function isExactOrigin(text: string): boolean {
  return HOST.test(text) && parseUrl(text)?.origin === text
}
