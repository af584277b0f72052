import { isIP } from 'node:net'
import { parseUrl } from '../parse-url.js'
import { isPublicAddress } from './public-address.js'

/** What the operator decided about addresses that tenants enter. */
export interface EgressPolicy {
  /** Exact `host:port` pairs on loopback that may be reached over http (development only). */
  readonly allow: ReadonlySet<string>
  /** Host names that are refused although they may resolve to public addresses: the gateway's own. */
  readonly refuseHosts?: ReadonlySet<string>
  /** Also admit plain http on port 80. Off by default. */
  readonly allowHttp?: boolean
}

/** Where this gateway may be sent by its callers: the internet, and what its operator listed; never to itself. */
export function egressPolicy(allow: readonly string[], { baseUrl }: { readonly baseUrl: string }): EgressPolicy {
  return { allow: new Set(allow), refuseHosts: new Set([new URL(baseUrl).hostname]) }
}

/** Why a target was refused; the words are shown to the person who entered the address and in the delivery log. */
export class EgressRefusedError extends Error {
  override readonly name = 'EgressRefusedError'
}

/** A target that passed every check that needs no name resolution. */
export interface CheckedTarget {
  readonly url: URL
  /** The bare host, without the brackets of an IPv6 literal. */
  readonly host: string
  readonly port: number
  /** True when the operator listed this exact host:port: only loopback addresses may then be connected to. */
  readonly loopbackOnly: boolean
}

const MAX_URL_LENGTH = 2048
const REFUSED_NAMES =
  /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|localdomain|arpa|onion|test|invalid)$/

/**
 * Checks an address that a tenant entered before anything is resolved. The `URL` it returns is the only parse of the text: the
 * connection is made from the same object, so that check and connect cannot see different hosts.
 * @throws EgressRefusedError with a sentence for the person who entered the address.
 */
export function checkTarget(address: string, policy: EgressPolicy): CheckedTarget {
  if (address.length > MAX_URL_LENGTH) refuse(`must be at most ${MAX_URL_LENGTH} characters`)
  // The parser would silently drop tabs, line breaks and surrounding blanks, and turn backslashes into slashes.
  if (!/^[\x21-\x5b\x5d-\x7e\u00a0-\uffff]+$/u.test(address))
    refuse('must not contain blanks, control characters or backslashes')
  const url = parseUrl(address) ?? refuse('is not an absolute URL')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') refuse('must be an https URL')
  if (url.username !== '' || url.password !== '') refuse('must not carry a user name or password')
  if (url.hash !== '') refuse('must not carry a fragment')

  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  if (policy.allow.has(`${url.hostname}:${port}`)) return { url, host, port, loopbackOnly: true }

  if (isIP(host) !== 0) {
    // 010.0.0.1 is 8.0.0.1 to this parser and 10.0.0.1 to others: what can be read in two ways is not accepted.
    if (isIP(host) === 4 && !address.toLowerCase().startsWith(`${url.protocol}//${host}`)) {
      refuse('must spell its IPv4 address as four plain decimal numbers')
    }
    if (!isPublicAddress(host)) refuse('points at a private, local or reserved address')
  } else {
    if (host.endsWith('.')) refuse('must not end in a dot')
    if (!host.includes('.') || REFUSED_NAMES.test(host)) refuse('points at a private or local name')
  }
  if (policy.refuseHosts?.has(host) === true) refuse('points at this gateway')
  if (url.protocol === 'http:' && policy.allowHttp !== true) refuse('must be an https URL')
  if (port !== (url.protocol === 'https:' ? 443 : 80)) refuse('must use the standard port of its scheme')
  return { url, host, port, loopbackOnly: false }
}

function refuse(reason: string): never {
  throw new EgressRefusedError(`The URL ${reason}`)
}
