import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const gateways: Words<'gateways'> = (formats) => ({
  title: 'Nœuds de la passerelle',
  intro: 'Les processus qui tiennent les connexions à WhatsApp.',
  emptyTitle: 'Pas encore de nœud',
  emptyText: 'Un nœud apparaît ici quand il démarre.',
  columns: {
    node: 'Nœud',
    state: 'État',
    sessions: 'Sessions',
    version: 'Version',
    started: 'Démarré',
    seen: 'Dernier signe',
    actions: 'Actions',
  },
  states: { active: 'Actif', draining: 'Se vide', drained: 'Vide', lost: 'Perdu' },
  stateHint: {
    active: 'Accepte des sessions.',
    draining: 'Passe ses sessions à d’autres nœuds et n’en accepte pas de nouvelles.',
    drained: 'Ne tient aucune session. Il peut être arrêté sans risque.',
    lost: 'Ne donne plus signe de vie. D’autres nœuds reprennent ses sessions.',
  },
  sessions: (count) => formats.count(count, { one: '# session', other: '# sessions' }),
  drain: 'Vider…',
  resume: 'Remettre en service',
  actionsOf: (name) => `Actions pour ${iso(name)}`,
  drainTitle: (name) => `Vider ${iso(name)} ?`,
  drainText: (sessions) =>
    `Il cède ${sessions} et n’en accepte pas de nouvelles. Chacune s’absente quelques secondes ; sans autre nœud, elles attendent que celui-ci reprenne.`,
  drainButton: 'Vider le nœud',
  said: {
    drained: (name) => `${iso(name)} cède ses sessions.`,
    resumed: (name) => `${iso(name)} accepte de nouveau des sessions.`,
  },
})
