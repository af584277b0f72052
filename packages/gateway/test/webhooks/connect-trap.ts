import { type LookupFunction, Socket } from 'node:net'
import { afterEach, beforeEach, vi } from 'vitest'

interface ConnectOptions {
  readonly host?: string
  readonly port?: number
  readonly lookup?: LookupFunction
}

/**
 * Catches every TCP connect of this process while a test runs, wherever it would have gone: no socket is opened, and the
 * address that would have been connected to is noted.
 */
export function trapConnects(): { readonly addresses: string[] } {
  const addresses: string[] = []
  beforeEach(() => {
    addresses.length = 0
    const connect = function (this: Socket, ...args: unknown[]): Socket {
      const [first] = args as [ConnectOptions | [ConnectOptions]]
      const options = Array.isArray(first) ? first[0] : first
      const note = (address: string) => addresses.push(address)
      if (options.lookup) {
        options.lookup(options.host ?? '', { all: true }, (_error, found) => {
          for (const one of Array.isArray(found) ? found : [{ address: found }]) note(one.address)
        })
      } else note(options.host ?? 'localhost')
      process.nextTick(() => this.destroy(new Error('trapped')))
      return this
    }
    vi.spyOn(Socket.prototype, 'connect').mockImplementation(connect as Socket['connect'])
  })
  afterEach(() => void vi.restoreAllMocks())
  return { addresses }
}
