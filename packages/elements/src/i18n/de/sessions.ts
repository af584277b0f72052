import type { Words } from '../dictionary.js'
import { isolate } from '../isolate.js'

export const sessions: Words<'sessions'> = (formats) => ({
  title: 'Sitzungen',
  count: (count) => formats.count(count, { one: '# Sitzung', other: '# Sitzungen' }),
  tableLabel: 'Sitzungen dieser Organisation',
  columns: { name: 'Name', number: 'Nummer', status: 'Status', node: 'Knoten', actions: 'Aktionen' },
  search: 'Nach Name oder Nummer suchen',
  noMatch: (query) => `Keine Sitzung passt zu „${isolate(query)}“`,
  noMatchHint: 'Suche nach einem Teil des Namens oder den letzten Ziffern der Nummer.',
  add: 'Nummer hinzufügen',
  emptyTitle: 'Noch keine Nummern',
  emptyText:
    'Eine Sitzung ist eine WhatsApp-Nummer, von ihrem Telefon aus verknüpft wie WhatsApp Web. Füge eine hinzu und scanne einen Code, um ihre Nachrichten hier zu sehen.',
  emptyForbidden:
    'Eine Sitzung ist eine WhatsApp-Nummer. Eigentümer oder Admins der Organisation können eine hinzufügen.',
  addTitle: 'Nummer hinzufügen',
  label: 'Name',
  labelHint: 'Wie sie hier genannt wird, etwa „Kundendienst“.',
  labelMissing: 'Gib einen Namen ein, damit man die Nummern unterscheiden kann.',
  options: 'Einstellungen',
  autoRead: 'Nachrichten als gelesen markieren',
  autoReadHint: 'Absender sehen blaue Haken, obwohl hier niemand gelesen hat.',
  presenceTyping: 'Vor dem Senden „schreibt …“ zeigen',
  presenceTypingHint: 'Die andere Seite sieht es vor jeder Nachricht einen Moment lang.',
  create: 'Anlegen und verknüpfen',
  done: 'Fertig',
  later: 'Später verknüpfen',
  actionsOf: (name) => `Aktionen für ${isolate(name)}`,
  actions: {
    link: 'Telefon verknüpfen',
    resumeLink: 'Code anzeigen',
    followLink: 'Fortschritt anzeigen',
    start: 'Starten',
    retry: 'Jetzt versuchen',
    takeOver: 'Übernehmen',
    stop: 'Anhalten',
    restart: 'Neu starten',
    rename: 'Umbenennen',
    logout: 'Abmelden',
    delete: 'Löschen',
  },
  actionFor: (action, name) => `${action}: ${isolate(name)}`,
  renameTitle: (name) => `${isolate(name)} umbenennen`,
  confirm: {
    stop: {
      title: (name) => `${isolate(name)} anhalten?`,
      text: 'Bis zum nächsten Start kommen keine Nachrichten an. Das Telefon bleibt verknüpft.',
      verb: 'Sitzung anhalten',
    },
    logout: {
      title: (name) => `${isolate(name)} abmelden?`,
      text: 'Die Verknüpfung mit dem Telefon wird gelöst. Die Chats bleiben; danach muss das Telefon neu verknüpft werden.',
      verb: 'Abmelden',
    },
    delete: {
      title: (name) => `${isolate(name)} löschen?`,
      text: 'Die Verknüpfung mit dem Telefon wird gelöst, und die Chats werden hier entfernt. Das lässt sich nicht rückgängig machen.',
      verb: 'Sitzung löschen',
    },
  },
  bulk: {
    start: (count) => `${formats.number(count)} starten`,
    restart: (count) => `${formats.number(count)} neu starten`,
    stop: (count) => `${formats.number(count)} anhalten`,
    delete: (count) => `${formats.number(count)} löschen`,
  },
  bulkConfirm: {
    stop: {
      title: (count) => formats.count(count, { one: '# Sitzung anhalten?', other: '# Sitzungen anhalten?' }),
      text: 'Bis zum nächsten Start kommen keine Nachrichten an. Die Telefone bleiben verknüpft.',
    },
    delete: {
      title: (count) => formats.count(count, { one: '# Sitzung löschen?', other: '# Sitzungen löschen?' }),
      text: 'Die Verknüpfungen mit den Telefonen werden gelöst, und die Chats werden hier entfernt. Das lässt sich nicht rückgängig machen.',
    },
  },
  bulkDone: (count) => formats.count(count, { one: 'Für # Sitzung erledigt.', other: 'Für # Sitzungen erledigt.' }),
  said: {
    created: (name) => `${isolate(name)} wurde angelegt.`,
    deleted: (name) => `${isolate(name)} wurde gelöscht.`,
    renamed: (name) => `Umbenannt in ${isolate(name)}.`,
  },
})
