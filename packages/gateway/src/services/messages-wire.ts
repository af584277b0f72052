import { ownMessage } from '../storage/repositories/messages.js'
import { actionByWaId } from '../storage/repositories/outbox.js'
import type { Db } from '../storage/repositories/sessions.js'
import type { SecretBox } from '../storage/secret-box.js'
import { wireOf } from './outbox-jobs.js'

/** The context under which a message's protobuf is sealed. */
export function wireSeal(id: string): string {
  return `message:${id}:wire`
}

/** The protobuf of a message of ours, or of an edit, reaction … of one, for a recipient who could not open it. */
export async function sentWire(
  db: Db,
  secrets: SecretBox,
  session: string,
  waMessageId: string,
): Promise<Uint8Array | undefined> {
  const row = await ownMessage(db, session, waMessageId)
  if (row?.wire) return secrets.openBytes(row.wire, wireSeal(row.id))
  const action = await actionByWaId(db, session, waMessageId)
  return action && wireOf(secrets, action)
}
