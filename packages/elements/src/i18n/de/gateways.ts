import type { Words } from '../dictionary.js'
import { isolate } from '../isolate.js'

export const gateways: Words<'gateways'> = (formats) => ({
  title: 'Gateway-Knoten',
  intro: 'Die Prozesse, die die Verbindungen zu WhatsApp halten.',
  emptyTitle: 'Noch kein Knoten',
  emptyText: 'Ein Knoten erscheint hier, sobald er startet.',
  columns: {
    node: 'Knoten',
    state: 'Zustand',
    sessions: 'Sitzungen',
    version: 'Version',
    started: 'Gestartet',
    seen: 'Zuletzt gemeldet',
    actions: 'Aktionen',
  },
  states: { active: 'Aktiv', draining: 'Wird geleert', drained: 'Leer', lost: 'Verloren' },
  stateHint: {
    active: 'Nimmt Sitzungen an.',
    draining: 'Gibt seine Sitzungen an andere Knoten ab und nimmt keine neuen an.',
    drained: 'Hält keine Sitzung. Er kann gefahrlos beendet werden.',
    lost: 'Hat sich nicht mehr gemeldet. Andere Knoten übernehmen seine Sitzungen.',
  },
  sessions: (count) => formats.count(count, { one: '# Sitzung', other: '# Sitzungen' }),
  drain: 'Leeren …',
  resume: 'Wieder aufnehmen',
  actionsOf: (name) => `Aktionen für ${isolate(name)}`,
  drainTitle: (name) => `${isolate(name)} leeren?`,
  drainText: (sessions) =>
    `Er gibt ${sessions} ab und nimmt keine neuen an. Jede ist einige Sekunden fort; ohne anderen Knoten warten sie, bis dieser sie wieder aufnimmt.`,
  drainButton: 'Knoten leeren',
  said: {
    drained: (name) => `${isolate(name)} gibt seine Sitzungen ab.`,
    resumed: (name) => `${isolate(name)} nimmt wieder Sitzungen an.`,
  },
})
