import type { Words } from '../dictionary.js'

export const sessionStatus: Words<'session-status'> = (formats) => ({
  unnamed: 'Unbenannte Sitzung',
  missingId: 'Es ist keine Sitzung gewählt',
  missingIdHint: 'Setze session-id auf die Sitzung, die gezeigt werden soll.',
  goToSessions: 'Zu den Sitzungen',
  noNumber: 'Noch keine Nummer',
  statuses: {
    working: 'Verbunden',
    linking: 'Wird verknüpft',
    connecting: 'Verbindet',
    waiting: 'Wartet auf ein Telefon',
    stopped: 'Angehalten',
    failed: 'Fehlgeschlagen',
    loggedOut: 'Abgemeldet',
    unknown: 'Unbekannter Status',
  },
  seconds: (count) => formats.count(count, { one: '# Sekunde', other: '# Sekunden' }),
  reasons: {
    linking: () => 'Gescannt. Wird auf dem Telefon abgeschlossen.',
    syncing: () => 'Verlauf wird gelesen.',
    reconnecting: ({ retryIn }) =>
      retryIn === undefined
        ? 'Verbindung verloren. Neuer Versuch.'
        : `Verbindung verloren. Nächster Versuch in ${retryIn}.`,
    service_unavailable: ({ retryIn }) =>
      retryIn === undefined
        ? 'WhatsApp ist nicht verfügbar. Neuer Versuch.'
        : `WhatsApp ist nicht verfügbar. Nächster Versuch in ${retryIn}.`,
    qr_timeout: () => 'Kein Code wurde gescannt.',
    pairing_rejected: () => 'Das Telefon konnte nicht verknüpft werden.',
    pairing_cancelled: () => 'Das Verknüpfen wurde abgebrochen.',
    pairing_rate_limited: ({ until, retryIn }) =>
      until === undefined
        ? retryIn === undefined
          ? 'Zu viele Versuche. Warte eine Weile.'
          : `Zu viele Versuche. Warte ${retryIn}.`
        : `Zu viele Versuche. Warte bis ${until}.`,
    passkey_required: () => 'Dieses Konto verlangt einen Passkey, den dieses Gateway noch nicht beantworten kann.',
    replaced: () => 'Woanders mit derselben Verknüpfung geöffnet.',
    unlinked: () => 'Auf dem Telefon entfernt.',
    locked: () => 'Konto gesperrt, oder das Telefon wurde gewechselt.',
    banned: () => 'WhatsApp hat diese Nummer gesperrt.',
    temporarily_banned: ({ until }) =>
      until === undefined ? 'Von WhatsApp vorübergehend gesperrt.' : `Von WhatsApp gesperrt bis ${until}.`,
    restricted: ({ until }) =>
      until === undefined
        ? 'Kann keine neuen Chats beginnen. Bestehende Chats gehen.'
        : `Kann bis ${until} keine neuen Chats beginnen. Bestehende Chats gehen.`,
    client_outdated: () => 'WhatsApp lehnt diese Version des Gateways ab.',
    bad_user_agent: () => 'WhatsApp lehnt ab, wie sich dieses Gateway beschreibt.',
    not_multi_device: () => 'Dieses Konto kann keine weiteren Geräte verknüpfen.',
    untrusted_server: ({ retryIn }) =>
      retryIn === undefined
        ? 'Jemand anderes hat an der Stelle von WhatsApp geantwortet. Nichts wurde gesendet.'
        : `Jemand anderes hat an der Stelle von WhatsApp geantwortet. Nichts wurde gesendet. Nächster Versuch in ${retryIn}.`,
    bad_session: () => 'Die Verknüpfung ist beschädigt.',
    stopped_by_user: () => 'Von einer Person angehalten.',
    node_drained: () => 'Zieht auf einen anderen Gateway-Knoten um.',
  },
  nextSteps: {
    qr_timeout: 'Zeige einen neuen Code und scanne ihn, solange er frisch ist.',
    pairing_rejected: 'Versuche es erneut oder verknüpfe stattdessen mit einem Code.',
    pairing_cancelled: 'Du kannst jederzeit neu beginnen.',
    pairing_rate_limited: 'WhatsApp begrenzt, wie oft eine Nummer es versuchen darf.',
    passkey_required: 'Verknüpfe einmal mit WhatsApp Web im Browser und versuche es dann hier erneut.',
    replaced: 'Übernimm sie, um sie hier zu nutzen; die andere Stelle wird getrennt.',
    unlinked: 'Verknüpfe das Telefon neu, um fortzufahren. Die Chats bleiben.',
    locked: 'Öffne WhatsApp auf dem Telefon, suche nach einem Hinweis und verknüpfe dann neu.',
    banned: 'Bitte WhatsApp vom Telefon aus um eine Überprüfung. Bis dahin gelingt kein Verknüpfen.',
    temporarily_banned: 'Nach Ende der Sperre versucht sie es von selbst wieder.',
    client_outdated: 'Bitte den Betreiber dieses Gateways um eine neue Version.',
    bad_user_agent: 'Bitte den Betreiber dieses Gateways, sich das anzusehen.',
    not_multi_device: 'Bitte den Betreiber dieses Gateways, sich das anzusehen.',
    untrusted_server: 'Bitte den Betreiber dieses Gateways, sich die Netzwerkverbindung anzusehen.',
    bad_session: 'Melde ab und verknüpfe das Telefon dann neu.',
  },
})
