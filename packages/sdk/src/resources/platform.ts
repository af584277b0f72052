import { operations } from '../operations.gen.js'

/** Who one is: the user or key, organization, role, capabilities and the gateway's features. */
export const me = { /** The principal behind the credential. */ get: operations.getMe } as const

/** Login tokens. */
export const tokens = { /** Exchanges the sign-in cookie for a token. */ create: operations.createToken } as const

/** The end of an impersonation. */
export const impersonation = {
  /** Ends the impersonation whose token is used. */ stop: operations.stopImpersonation,
} as const

/** Who did what. */
export const audit = { /** Who did what in this organization, the newest first. */ list: operations.listAudit } as const

/** First sign-in of the first super admin. */
export const setup = {
  /** Redeems the one-time link that the gateway printed. */ complete: operations.completeSetup,
} as const

/** Tickets for the WebSocket transport. */
export const realtime = { /** A single-use ticket, valid for 30 s. */ ticket: operations.createRealtimeTicket } as const

/** The gateway's own state. */
export const system = {
  /** Whether the process lives. */
  health: operations.getHealth,
  /** Whether it can serve. */
  readiness: operations.getReadiness,
  /** Metrics in the Prometheus text format. */
  metrics: operations.getMetrics,
  /** The contract. */
  openapi: operations.getOpenapi,
} as const
