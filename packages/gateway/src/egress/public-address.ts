import { BlockList, isIP } from 'node:net'

/**
 * IPv4 ranges that never belong to a customer's public endpoint (IANA special-purpose registry, multicast, reserved,
 * and the cloud metadata services that live in 169.254/16 and 100.64/10).
 */
const REFUSED_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
] as const

/**
 * IPv6 ranges inside global unicast that are still refused: each embeds an IPv4 address (Teredo, 6to4), is reserved
 * for documentation or benchmarks, or is not routed. Everything outside 2000::/3 is refused without a list.
 */
const REFUSED_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '2620:4f:8000::/48'] as const

const refused = new BlockList()
for (const range of REFUSED_V4) addRange(range, 'ipv4')
for (const range of REFUSED_V6) addRange(range, 'ipv6')

const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

function addRange(range: string, family: 'ipv4' | 'ipv6'): void {
  const [network = '', bits = ''] = range.split('/')
  refused.addSubnet(network, Number(bits), family)
}

/**
 * True when a socket may be opened to this literal address on the public internet. Only an address that is understood
 * completely is public: a zone id, an unknown spelling or anything outside global unicast is not. IPv4-mapped IPv6
 * (`::ffff:8.8.8.8`) is judged as the IPv4 address that the socket would really reach.
 */
export function isPublicAddress(address: string): boolean {
  const literal = mappedIpv4(address) ?? address
  switch (isIP(literal)) {
    case 4:
      return !refused.check(literal, 'ipv4')
    case 6:
      return !literal.includes('%') && globalUnicast.check(literal, 'ipv6') && !refused.check(literal, 'ipv6')
    default:
      return false
  }
}

/** True for 127.0.0.0/8 and ::1, the only addresses that an operator's development allow-list can open. */
export function isLoopbackAddress(address: string): boolean {
  const literal = mappedIpv4(address) ?? address
  const family = isIP(literal)
  return family === 4 ? loopback.check(literal, 'ipv4') : family === 6 && loopback.check(literal, 'ipv6')
}

function mappedIpv4(address: string): string | undefined {
  if (isIP(address) !== 6 || address.includes('%')) return undefined
  // The URL parser is the one normalizer: it turns every spelling of a mapped address into ::ffff:hhhh:hhhh.
  const match = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(new URL(`http://[${address}]`).hostname)
  if (!match) return undefined
  const high = Number.parseInt(match[1] ?? '', 16)
  const low = Number.parseInt(match[2] ?? '', 16)
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
