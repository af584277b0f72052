import type { components } from '@waygate/sdk'
import type { SessionRow } from '../storage/repositories/sessions.js'

export type WASession = components['schemas']['WASession']

/** A session as the contract shows it. */
export function sessionView(row: SessionRow, organizationName?: string | null): WASession {
  return {
    id: row.id,
    organizationId: row.organization_id,
    gatewayId: row.gateway_id,
    status: row.status,
    isAdminSession: row.is_admin_session === 1,
    autoRead: row.auto_read === 1,
    presenceTyping: row.presence_typing === 1,
    ratePerMin: row.rate_per_min,
    ratePerHour: row.rate_per_hour,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    since: row.since,
    health: healthView(row),
    ...progressOf(row),
    ...present({
      label: row.label,
      reason: row.reason,
      nextRetryAt: row.next_retry_at,
      restrictedUntil: row.restricted_until,
      createdByUserId: row.created_by_user_id,
      lastConnectedAt: row.last_connected_at,
      phoneNumber: row.phone_number,
      waJid: row.wa_jid,
      waLid: row.wa_lid,
      organizationName: organizationName ?? null,
    }),
  }
}

/** How much of the past is read, while it is being read. */
export function progressOf(row: SessionRow): { readonly progress?: number } {
  return row.reason === 'syncing' && row.sync_progress !== null ? { progress: row.sync_progress } : {}
}

function healthView(row: SessionRow): NonNullable<WASession['health']> {
  return {
    reconnects: row.reconnects,
    decryptFailures: row.decrypt_failures,
    ...present({ lastInboundAt: row.last_inbound_at, lastOutboundAt: row.last_outbound_at, latencyMs: row.latency_ms }),
  }
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], null> }

function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Present<T>
}
