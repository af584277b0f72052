import { operations } from '../operations.gen.js'

/** WhatsApp numbers: create them, link them, control them. */
export const sessions = {
  /** The organization's sessions. */
  list: operations.listSessions,
  /** One session. */
  get: operations.getSession,
  /** Creates a session; with `start: true` pairing begins at once. */
  create: operations.createSession,
  /** Changes label, automatic reading, typing presence and rates. */
  update: operations.updateSession,
  /** Unlinks the device as well as it can within 5 s, then removes the session. */
  delete: operations.deleteSession,
  /** Starts a stopped session, or begins pairing. */
  start: operations.startSession,
  /** Stops the connection; a pairing is kept. */
  stop: operations.stopSession,
  /** Stops and starts. */
  restart: operations.restartSession,
  /** Unlinks the device. */
  logout: operations.logoutSession,
  /** The QR code on offer; starts pairing on an idle session, and is not found until a code exists. */
  qr: operations.sessionQR,
  /** Asks for a pairing code for a phone number: digits with country code, no `+`. */
  pairingCode: operations.sessionPairingCode,
  /** The account that the session is linked to. */
  me: operations.sessionMe,
  /** Shows the account as online or offline. */
  setPresence: operations.setPresence,
  /** Posts to the account's status. */
  postStatus: operations.postStatus,
  /** How far the import of a backup is. */
  backupStatus: operations.backupStatus,
  /** Imports a backup file (form fields `file` and `key`). */
  importBackup: operations.importBackup,
} as const
