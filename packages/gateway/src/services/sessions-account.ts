import type { SessionPatch } from '../storage/repositories/sessions.js'
import type { Account } from '../whatsapp/engine.js'

/** What a login tells of the account, as the session's row keeps it; what its history has to tell comes later. */
export function accountPatch(me: Account): SessionPatch {
  return { wa_jid: me.jid, wa_lid: me.lid ?? null, phone_number: me.phoneNumber ?? null, sync_progress: null }
}

/** The word that a phone accepted, as `auth.code` carries it. */
export function acceptedPayload(me: Account): object {
  return {
    jid: me.jid,
    ...(me.lid !== undefined && { lid: me.lid }),
    ...(me.businessName !== undefined && { businessName: me.businessName }),
    ...(me.platform !== undefined && { platform: me.platform }),
  }
}
