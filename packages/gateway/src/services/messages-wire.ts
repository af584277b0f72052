import { ownMessage } from '../storage/repositories/messages.js'
import type { Db } from '../storage/repositories/sessions.js'
import type { SecretBox } from '../storage/secret-box.js'

/** The context under which a message's protobuf is sealed. */
export function wireSeal(id: string): string {
  return `message:${id}:wire`
}

/** The protobuf of a message of ours, for a recipient who could not open it. */
export async function sentWire(
  db: Db,
  secrets: SecretBox,
  session: string,
  waMessageId: string,
): Promise<Uint8Array | undefined> {
  const row = await ownMessage(db, session, waMessageId)
  return row?.wire ? secrets.openBytes(row.wire, wireSeal(row.id)) : undefined
}
