import { createClient, type Client } from '@waygate/sdk'
import { createFakeGateway, type FakeGateway, type FakeGatewayOptions, type Role } from '@waygate/sdk/testing'

/** A fake gateway, and clients of it that are disposed after each test. Call once in a `describe`. */
export function useGateway(): {
  start(options?: FakeGatewayOptions): FakeGateway
  client(gateway: FakeGateway, as?: Role): Client
} {
  const clients = new Set<Client>()
  afterEach(() => {
    for (const client of clients) client.dispose()
    clients.clear()
  })
  return {
    start: (options) => createFakeGateway(options),
    client(gateway, as = 'owner') {
      const client = createClient(gateway.options(as))
      clients.add(client)
      return client
    },
  }
}
