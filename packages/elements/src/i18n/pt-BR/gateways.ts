import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const gateways: Words<'gateways'> = (formats) => ({
  title: 'Nós do gateway',
  intro: 'Os processos que mantêm as conexões com o WhatsApp.',
  emptyTitle: 'Ainda não há nós',
  emptyText: 'Um nó aparece aqui quando inicia.',
  columns: {
    node: 'Nó',
    state: 'Estado',
    sessions: 'Sessões',
    version: 'Versão',
    started: 'Iniciado',
    seen: 'Último sinal',
    actions: 'Ações',
  },
  states: { active: 'Ativo', draining: 'Esvaziando', drained: 'Vazio', lost: 'Perdido' },
  stateHint: {
    active: 'Aceita sessões.',
    draining: 'Passa suas sessões a outros nós e não aceita novas.',
    drained: 'Não mantém nenhuma sessão. Pode ser parado com segurança.',
    lost: 'Não dá sinal. Outros nós assumem suas sessões.',
  },
  sessions: (count) => formats.count(count, { one: '# sessão', other: '# sessões' }),
  drain: 'Esvaziar…',
  resume: 'Retomar',
  actionsOf: (name) => `Ações de ${iso(name)}`,
  drainTitle: (name) => `Esvaziar ${iso(name)}?`,
  drainText: (sessions) =>
    `Ele passa ${sessions} adiante e não aceita novas. Cada uma fica fora por alguns segundos; sem outro nó, elas esperam até este retomar.`,
  drainButton: 'Esvaziar o nó',
  said: {
    drained: (name) => `${iso(name)} está passando suas sessões.`,
    resumed: (name) => `${iso(name)} volta a aceitar sessões.`,
  },
})
