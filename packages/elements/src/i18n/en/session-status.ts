import { defineRoom } from '../room.js'

/** What a status word or reason sentence may need to know. Times are ready to read. */
export interface ReasonFacts {
  /** When the gateway tries again, as "in 12 s"; undefined when it does not say. */
  readonly retryIn: string | undefined
  /** When a restriction ends, as a time or a day. */
  readonly until: string | undefined
  /** How much of the past is read, in percent. */
  readonly progress: number | undefined
}

/** The words of a session's status and of every reason in the catalogue. */
export const sessionStatusWords = defineRoom('session-status', (formats) => ({
  unnamed: 'Unnamed session',
  missingId: 'No session is chosen',
  missingIdHint: 'Set session-id to the session to show.',
  goToSessions: 'Go to sessions',
  noNumber: 'No number yet',
  statuses: {
    working: 'Working',
    linking: 'Linking',
    connecting: 'Connecting',
    waiting: 'Waiting for a phone',
    stopped: 'Stopped',
    failed: 'Failed',
    loggedOut: 'Logged out',
    unknown: 'Unknown status',
  },
  seconds: (count: number) =>
    formats.plural(count, { one: `${formats.number(count)} second`, other: `${formats.number(count)} seconds` }),
  reasons: {
    linking: () => 'Scanned. Finishing on your phone.',
    syncing: ({ progress }: ReasonFacts) =>
      progress === undefined ? 'Reading history.' : `Reading history, ${formats.number(progress)} %.`,
    reconnecting: ({ retryIn }: ReasonFacts) =>
      retryIn === undefined ? 'Connection lost. Trying again.' : `Connection lost. Next try in ${retryIn}.`,
    service_unavailable: ({ retryIn }: ReasonFacts) =>
      retryIn === undefined
        ? 'WhatsApp is unavailable. Trying again.'
        : `WhatsApp is unavailable. Next try in ${retryIn}.`,
    qr_timeout: () => 'No code was scanned.',
    pairing_rejected: () => 'The phone could not link.',
    pairing_cancelled: () => 'Linking was cancelled.',
    pairing_rate_limited: ({ until, retryIn }: ReasonFacts) =>
      until === undefined
        ? retryIn === undefined
          ? 'Too many tries. Wait a while.'
          : `Too many tries. Wait ${retryIn}.`
        : `Too many tries. Wait until ${until}.`,
    passkey_required: () => 'This account asks for a passkey, which this gateway cannot answer yet.',
    replaced: () => 'Opened elsewhere with the same link.',
    unlinked: () => 'Removed on the phone.',
    locked: () => 'Account locked, or the phone changed.',
    banned: () => 'This number is banned by WhatsApp.',
    temporarily_banned: ({ until }: ReasonFacts) =>
      until === undefined ? 'Banned for a while by WhatsApp.' : `Banned by WhatsApp until ${until}.`,
    restricted: ({ until }: ReasonFacts) =>
      until === undefined
        ? 'Cannot start new chats. Existing chats work.'
        : `Cannot start new chats until ${until}. Existing chats work.`,
    client_outdated: () => 'WhatsApp refuses this version of the gateway.',
    bad_user_agent: () => 'WhatsApp refuses this gateway’s description of itself.',
    not_multi_device: () => 'This account cannot link other devices.',
    bad_session: () => 'The link is damaged.',
    untrusted_server: ({ retryIn }: ReasonFacts) =>
      retryIn === undefined
        ? 'Somebody else answered in place of WhatsApp. Nothing was sent.'
        : `Somebody else answered in place of WhatsApp. Nothing was sent. Next try in ${retryIn}.`,
    stopped_by_user: () => 'Stopped by a person.',
    node_drained: () => 'Moving to another gateway node.',
  },
}))
