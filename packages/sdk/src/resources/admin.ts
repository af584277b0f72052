import { operations } from '../operations.gen.js'

/** What looks across every organization. Super admins only. */
export const admin = {
  users: {
    /** Every account. */
    list: operations.listUsers,
    /** Changes an account's role. */
    update: operations.updateUser,
    /** Bans an account at once, open streams included. */
    ban: operations.banUser,
    /** Lifts a ban. */
    unban: operations.unbanUser,
    /** Acts as the account for at most 30 minutes; audited with its reason. */
    impersonate: operations.impersonateUser,
  },
  sessions: {
    /** Every session of every organization. */
    list: operations.adminListSessions,
    /** Starts reading a session's history again. */
    backfill: operations.adminStartSessionBackfill,
    /** How far that is. */
    backfillStatus: operations.adminSessionBackfillStatus,
  },
  gateways: {
    /** The nodes that hold sessions. */
    list: operations.listGateways,
    /** Moves a node's sessions away. */
    drain: operations.drainGateway,
    /** Lets a node take sessions again. */
    resume: operations.resumeGateway,
  },
  number: {
    /** The deployment's admin number and what is needed to link it. */
    get: operations.getAdminNumber,
    /** Starts linking by QR code. */
    qr: operations.startAdminNumberQr,
    /** Starts linking by pairing code. */
    pairingCode: operations.startAdminNumberPairingCode,
  },
  audit: {
    /** Who did what, in every organization. */
    list: operations.adminListAudit,
  },
} as const
