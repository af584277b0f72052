import { newId } from '../../src/storage/ids.js'
import type { TestGateway } from './start-gateway.js'

/** Puts a stopped, unlinked session into an organization, without WhatsApp; answers its id. */
export async function aSession({ core }: TestGateway, organizationId: string): Promise<string> {
  const id = newId('sess_')
  await core.storage.db
    .insertInto('sessions')
    .values({
      id,
      organization_id: organizationId,
      gateway_id: core.nodeId,
      status: 'stopped',
      since: 0,
      wanted: 0,
      is_admin_session: 0,
      auto_read: 0,
      presence_typing: 0,
      rate_per_min: 20,
      rate_per_hour: 200,
      created_at: 0,
      updated_at: 0,
      reconnects: 0,
      decrypt_failures: 0,
      sync_progress: null,
    })
    .execute()
  return id
}
