/** What looks across every organization. Super admins only. */
export const admin = {
  users: {
    /** Every account. */
    list: 'listUsers',
    /** Changes an account's role. */
    update: 'updateUser',
    /** Bans an account at once, open streams included. */
    ban: 'banUser',
    /** Lifts a ban. */
    unban: 'unbanUser',
    /** Acts as the account for at most 30 minutes; audited with its reason. */
    impersonate: 'impersonateUser',
  },
  sessions: {
    /** Every session of every organization. */
    list: 'adminListSessions',
    /** Starts reading a session's history again. */
    backfill: 'adminStartSessionBackfill',
    /** How far that is. */
    backfillStatus: 'adminSessionBackfillStatus',
  },
  gateways: {
    /** The nodes that hold sessions. */
    list: 'listGateways',
    /** Moves a node's sessions away. */
    drain: 'drainGateway',
    /** Lets a node take sessions again. */
    resume: 'resumeGateway',
  },
  number: {
    /** The deployment's admin number and what is needed to link it. */
    get: 'getAdminNumber',
    /** Starts linking by QR code. */
    qr: 'startAdminNumberQr',
    /** Starts linking by pairing code. */
    pairingCode: 'startAdminNumberPairingCode',
  },
  audit: {
    /** Who did what, in every organization. */
    list: 'adminListAudit',
  },
} as const
