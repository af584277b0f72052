/** WhatsApp numbers: create them, link them, control them. */
export const sessions = {
  /** The organization's sessions. */
  list: 'listSessions',
  /** One session. */
  get: 'getSession',
  /** Creates a session; with `start: true` pairing begins at once. */
  create: 'createSession',
  /** Changes label, automatic reading, typing presence and rates. */
  update: 'updateSession',
  /** Unlinks the device as well as it can within 5 s, then removes the session. */
  delete: 'deleteSession',
  /** Starts a stopped session, or begins pairing. */
  start: 'startSession',
  /** Stops the connection; a pairing is kept. */
  stop: 'stopSession',
  /** Stops and starts. */
  restart: 'restartSession',
  /** Unlinks the device. */
  logout: 'logoutSession',
  /** The QR code on offer; starts pairing on an idle session, and is not found until a code exists. */
  qr: 'sessionQR',
  /** Asks for a pairing code for a phone number: digits with country code, no `+`. */
  pairingCode: 'sessionPairingCode',
  /** The account that the session is linked to. */
  me: 'sessionMe',
  /** Shows the account as online or offline. */
  setPresence: 'setPresence',
  /** Posts to the account's status. */
  postStatus: 'postStatus',
  /** How far the import of a backup is. */
  backupStatus: 'backupStatus',
  /** Imports a backup file (form fields `file` and `key`). */
  importBackup: 'importBackup',
} as const
