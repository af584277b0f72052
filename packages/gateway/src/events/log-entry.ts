/** One event as the log keeps it. */
export interface LogEntry {
  readonly position: number
  readonly id: string
  readonly event: string
  /** Null: platform only. */
  readonly organizationId: string | null
  readonly sessionId: string | null
  /** Set for a webhook's test event: nobody else receives it. */
  readonly webhookId: string | null
  readonly timestamp: number
  /** JSON of the payload, without its code when the event is secret. */
  readonly payload: string
  /** Set when the event carries a QR or pairing code; `payload` is absent once it has been removed. */
  readonly secret: { readonly payload: string | null; readonly until: number } | null
}

/** How long a code without an expiry of its own is kept. */
const DEFAULT_SECRET_MS = 60_000

/** Splits a payload that carries a code into what may be kept and until when the code may be shown. */
export function splitSecret(
  event: string,
  payload: object,
  timestamp: number,
): { readonly kept: object; readonly until: number | null } {
  if (!('code' in payload) || (event !== 'auth.qr' && event !== 'auth.code')) return { kept: payload, until: null }
  const { code: _code, ...kept } = payload
  const expiresAt: unknown = 'expiresAt' in payload ? payload.expiresAt : undefined
  return { kept, until: typeof expiresAt === 'number' ? expiresAt : timestamp + DEFAULT_SECRET_MS }
}

/** The envelope of the contract as JSON, around a payload that is JSON already. */
export function envelopeJson(entry: LogEntry, payload: string): string {
  const head = {
    schema: 'v1',
    id: entry.id,
    event: entry.event,
    ...(entry.sessionId === null ? {} : { session: entry.sessionId }),
    ...(entry.organizationId === null ? {} : { organization: entry.organizationId }),
    timestamp: entry.timestamp,
  }
  return `${JSON.stringify(head).slice(0, -1)},"payload":${payload}}`
}
