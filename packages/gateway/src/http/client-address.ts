import { isIPv4, isIPv6 } from 'node:net'

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
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? []
  const left = head === '' ? [] : head.split(':')
  const right = tail === '' ? [] : tail.split(':')
  const missing = address.includes('::') ? 8 - left.length - right.length : 0
  const groups = [...left, ...Array<string>(Math.max(0, missing)).fill('0'), ...right]
  return groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
