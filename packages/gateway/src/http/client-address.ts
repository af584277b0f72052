import { isIPv4, isIPv6 } from 'node:net'
import { isLoopback } from '../config-values.js'

/**
 * The client's address. With `trustedHops` proxies in front, it is the entry of X-Forwarded-For that the outermost
 * trusted one wrote; entries further left are the client's own words and are not believed.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedHops: number,
): string {
  const direct = plain(socketAddress ?? '')
  if (trustedHops === 0) return direct
  const hops = (forwardedFor ?? '').split(',').map((hop) => plain(hop.trim()))
  const claimed = hops.at(-trustedHops)
  return claimed !== undefined && (isIPv4(claimed) || isIPv6(claimed)) ? claimed : direct
}

/** What counts as one client for limits: an IPv4 address, or the /64 network of an IPv6 address. */
export function addressBucket(address: string): string {
  const one = plain(address)
  return isIPv6(one) ? groupsOf(one).slice(0, 4).join(':') : one
}

/**
 * Whether a request comes from this machine and was not passed on for somebody else: behind a proxy on the same machine
 * every socket is local.
 */
export function isFromThisMachine(address: string, headers: Readonly<Record<string, string>>): boolean {
  const passedOn = headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined
  return !passedOn && (isLoopback(address) || address === '::1')
}

/** An IPv4 address however it is dressed up in IPv6 (RFC 4291, 2.5.5.2), and anything else as it is. */
function plain(address: string): string {
  if (!isIPv6(address)) return address
  const groups = groupsOf(address)
  const mapped = groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff'
  if (!mapped) return address
  const [high = 0, low = 0] = groups.slice(6).map((group) => Number.parseInt(group, 16))
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  const zoneless = address.replace(/%.*$/, '')
  // the URL parser knows every way to write one, dotted endings included
  const compressed = new URL(`http://[${zoneless}]`).hostname.slice(1, -1)
  const [head = '', tail = ''] = compressed.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === '' ? [] : tail.split(':')
  const zeros = compressed.includes('::') ? 8 - left.length - right.length : 0
  return [...left, ...Array<string>(zeros).fill('0'), ...right]
}
