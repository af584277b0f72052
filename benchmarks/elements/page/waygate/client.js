import { createFakeGateway } from '@waygate/sdk/testing'

/** The SDK's client of a fake gateway, with live collections of the bench's own: `collections` holds a function for each name. */
export const clientWith = (collections, role = 'owner') => {
  const client = createFakeGateway().client(role)
  return { ...client, live: { ...client.live, ...collections } }
}
