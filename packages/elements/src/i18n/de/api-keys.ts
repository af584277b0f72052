import type { Words } from '../dictionary.js'

export const apiKeys: Words<'api-keys'> = (formats) => ({
  title: 'API-Schlüssel',
  intro: 'Mit Schlüsseln rufen deine Programme das Gateway für diese Organisation auf.',
  create: 'Schlüssel anlegen',
  emptyTitle: 'Noch keine Schlüssel',
  emptyText:
    'Mit einem Schlüssel kann ein Programm Chats lesen, Nachrichten senden oder Ereignisse dieser Organisation empfangen. Du wählst, was er darf.',
  columns: {
    name: 'Name',
    key: 'Schlüssel',
    capabilities: 'Darf',
    createdBy: 'Angelegt von',
    lastUsed: 'Zuletzt benutzt',
    expires: 'Läuft ab',
    actions: 'Aktionen',
  },
  never: 'Nie',
  expired: 'Abgelaufen',
  unknownPerson: 'Unbekannt',
  revoke: 'Schlüssel widerrufen',
  revokeOf: (name) => `Schlüssel ${name} widerrufen`,
  revokeTitle: (name) => `„${name}“ widerrufen?`,
  revokeText:
    'Programme, die ihn nutzen, werden sofort abgewiesen, auch offene Ereignisströme. Das lässt sich nicht rückgängig machen.',
  revoked: (name) => `${name} wurde widerrufen.`,
  revokeMany: (count) => formats.count(count, { one: '# Schlüssel widerrufen', other: '# Schlüssel widerrufen' }),
  revokeManyTitle: (count) =>
    formats.count(count, { one: '# Schlüssel widerrufen?', other: '# Schlüssel widerrufen?' }),
  revokeManyText:
    'Programme, die sie nutzen, werden sofort abgewiesen, auch offene Ereignisströme. Das lässt sich nicht rückgängig machen.',
  revokedMany: (count) =>
    formats.count(count, { one: '# Schlüssel wurde widerrufen.', other: '# Schlüssel wurden widerrufen.' }),
  search: 'Nach Namen suchen',
  noMatch: (query) => `Kein Schlüssel passt zu „${query}“`,
  createTitle: 'Schlüssel anlegen',
  name: 'Name',
  nameHint: 'Was ihn nutzen wird, etwa „CRM-Import“.',
  capabilities: 'Was er darf',
  capability: { read: 'Lesen', send: 'Senden', manage: 'Verwalten', events: 'Ereignisse' },
  capabilityHint: {
    read: 'Sitzungen, Chats, Nachrichten, Kontakte und Gruppen',
    send: 'Nachrichten, Reaktionen, Anwesenheit und Gruppenaktionen',
    manage: 'Sitzungen anlegen und verknüpfen, Webhooks',
    events: 'Der laufende Ereignisstrom',
  },
  capabilityMissing: 'Wähle mindestens eines.',
  expiry: 'Läuft ab',
  expiryChoices: { never: 'Nie', day: 'In 1 Tag', month: 'In 30 Tagen', quarter: 'In 90 Tagen', year: 'In 1 Jahr' },
  secretTitle: 'Kopiere den Schlüssel jetzt',
  secretText:
    'Er wird einmal gezeigt. Bewahre ihn bei den anderen Geheimnissen deines Programms auf; geht er verloren, widerrufe ihn und lege einen neuen an.',
  secretLabel: 'Schlüssel',
  copyKey: 'Schlüssel kopieren',
  stored: 'Ich habe den Schlüssel gesichert',
  done: 'Fertig',
  count: (count) => formats.count(count, { one: '# Schlüssel', other: '# Schlüssel' }),
})
