import type { PersonIds } from '../whatsapp/jid.js'

/** A session as the store sees it: whose rows they are, and which author is ourselves. */
export interface SessionScope {
  readonly id: string
  readonly organizationId: string
  readonly self: PersonIds
}

/** The scope of a stored session. */
export function scopeOf(row: {
  readonly id: string
  readonly organization_id: string
  readonly wa_jid: string | null
  readonly wa_lid: string | null
}): SessionScope {
  const self = { ...(row.wa_lid !== null && { lid: row.wa_lid }), ...(row.wa_jid !== null && { pn: row.wa_jid }) }
  return { id: row.id, organizationId: row.organization_id, self }
}

/** Our own JID, canonical; absent before the first link. */
export function ownJid({ self }: SessionScope): string | undefined {
  return self.lid ?? self.pn
}

/** True when the ids are the session's own. */
export function isOwn(person: PersonIds, { self }: SessionScope): boolean {
  return (person.lid !== undefined && person.lid === self.lid) || (person.pn !== undefined && person.pn === self.pn)
}
