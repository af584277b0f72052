import { createClient, type Client } from '@waygate/sdk'
import { createFakeGateway, type FakeGateway } from '@waygate/sdk/testing'

const clients = new Set<Client>()

/** A fake gateway with the living world, and a client signed in to it. Both end with the test: call `endClientsAfterEach` once. */
export function living(
  role: 'owner' | 'member' | 'superAdmin' = 'owner',
  scenario: 'living' | 'empty' = 'living',
): { gateway: FakeGateway; client: Client } {
  const gateway = createFakeGateway({ scenario })
  return { gateway, client: clientOf(gateway, role) }
}

/** Another client of a fake gateway. */
export function clientOf(gateway: FakeGateway, role: 'owner' | 'member' | 'superAdmin'): Client {
  const client = createClient(gateway.options(role))
  clients.add(client)
  return client
}

/** Disposes of the clients that the tests made. Each test file calls it once, at its top. */
export function endClientsAfterEach(): void {
  afterEach(() => {
    for (const client of clients) client.dispose()
    clients.clear()
  })
}
