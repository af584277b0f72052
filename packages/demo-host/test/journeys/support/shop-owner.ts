import { person, type OrganizationApi } from '../../../../../scripts/seed/gateway-api.mjs'
import type { JourneyWorld } from './world.js'

/** Somebody who embeds Waygate: their organization, one session in it, and the key of their site. */
export interface ShopOwner {
  readonly api: OrganizationApi
  readonly session: string
  readonly key: { readonly id: string; readonly secret: string }
}

/** Signs an owner up, with an organization, a session and a key that may link phones. */
export const newShopOwner = async (world: JourneyWorld, name: string): Promise<ShopOwner> => {
  const account = { name, email: `${name.toLowerCase()}@example.test`, password: 'correct horse' }
  const owner = await person(world.base, account, { signUp: true, organization: `${name} and sons` })
  const { data } = await owner.in(null).get<{ data: { id: string }[] }>('/organizations')
  const api = owner.in(data[0]?.id ?? null)
  const session = await api.post<{ id: string }>('/sessions', { label: 'Shop line' })
  const key = await api.post<{ id: string; secret: string }>('/api-keys', {
    name: 'Partner site',
    capabilities: ['read', 'manage', 'events'],
  })
  return { api, session: session.id, key }
}
