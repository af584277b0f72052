import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const gateways: Words<'gateways'> = (formats) => ({
  title: 'Nodos de la pasarela',
  intro: 'Los procesos que mantienen las conexiones con WhatsApp.',
  emptyTitle: 'Aún no hay nodos',
  emptyText: 'Un nodo aparece aquí cuando arranca.',
  columns: {
    node: 'Nodo',
    state: 'Estado',
    sessions: 'Sesiones',
    version: 'Versión',
    started: 'Arrancado',
    seen: 'Última señal',
    actions: 'Acciones',
  },
  states: { active: 'Activo', draining: 'Vaciándose', drained: 'Vacío', lost: 'Perdido' },
  stateHint: {
    active: 'Acepta sesiones.',
    draining: 'Pasa sus sesiones a otros nodos y no acepta nuevas.',
    drained: 'No tiene ninguna sesión. Se puede parar sin riesgo.',
    lost: 'No da señales. Otros nodos toman sus sesiones.',
  },
  sessions: (count) => formats.count(count, { one: '# sesión', other: '# sesiones' }),
  drain: 'Vaciar…',
  resume: 'Reactivar',
  actionsOf: (name) => `Acciones de ${iso(name)}`,
  drainTitle: (name) => `¿Vaciar ${iso(name)}?`,
  drainText: (sessions) =>
    `Pasa ${sessions} a otros y no acepta nuevas. Cada una se ausenta unos segundos; si no hay otro nodo, esperan a que este se reactive.`,
  drainButton: 'Vaciar el nodo',
  said: {
    drained: (name) => `${iso(name)} está pasando sus sesiones.`,
    resumed: (name) => `${iso(name)} vuelve a aceptar sesiones.`,
  },
})
