import { lookup, promises as dns, type LookupAddress } from 'node:dns'

/** Resolves a name to every address it has. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>

const TIMEOUT_MS = 3000
const TRIES = 2

/**
 * Asks the name servers for a customer's host, IPv4 first: a gateway without IPv6 is more common than a receiver
 * without IPv4. It does not use the operating system's resolver, whose few threads a slow name server could hold up for
 * the whole process, nor its hosts file.
 */
export const resolvePublicHost: Resolve = async (host) => {
  const resolver = new dns.Resolver({ timeout: TIMEOUT_MS, tries: TRIES })
  const [v4, v6] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
  if (v4.status === 'rejected' && v6.status === 'rejected') throw v4.reason
  return [
    ...(v4.status === 'fulfilled' ? v4.value.map((address) => ({ address, family: 4 })) : []),
    ...(v6.status === 'fulfilled' ? v6.value.map((address) => ({ address, family: 6 })) : []),
  ]
}

/** Asks this machine for a name that its operator listed, `localhost` for example. */
export const resolveListedHost: Resolve = (host) =>
  new Promise((resolve, reject) => {
    lookup(host, { all: true, verbatim: true }, (error, addresses) => {
      if (error) reject(error)
      else resolve(addresses)
    })
  })
