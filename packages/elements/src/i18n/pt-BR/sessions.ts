import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const sessions: Words<'sessions'> = (formats) => ({
  title: 'Sessões',
  count: (count) => formats.count(count, { one: '# sessão', other: '# sessões' }),
  tableLabel: 'Sessões desta organização',
  columns: { name: 'Nome', number: 'Número', status: 'Estado', node: 'Nó', actions: 'Ações' },
  search: 'Buscar por nome ou número',
  noMatch: (query) => `Nenhuma sessão corresponde a “${iso(query)}”`,
  noMatchHint: 'Procure parte de um nome ou os últimos dígitos de um número.',
  add: 'Adicionar número',
  emptyTitle: 'Ainda não há números',
  emptyText:
    'Uma sessão é um número do WhatsApp, vinculado pelo telefone como o WhatsApp Web. Adicione um e escaneie um código para ver as mensagens aqui.',
  emptyForbidden:
    'Uma sessão é um número do WhatsApp. Um proprietário ou administrador da organização pode adicionar um.',
  addTitle: 'Adicionar um número',
  label: 'Nome',
  labelHint: 'Como é chamado aqui, por exemplo “Suporte”.',
  labelMissing: 'Digite um nome, para distinguir os números.',
  options: 'Opções',
  autoRead: 'Marcar mensagens como lidas',
  autoReadHint: 'Os remetentes veem tiques azuis mesmo que ninguém tenha lido aqui.',
  presenceTyping: 'Mostrar “digitando…” antes de enviar',
  presenceTypingHint: 'O outro lado vê por um instante antes de cada mensagem.',
  create: 'Criar e vincular',
  done: 'Pronto',
  later: 'Vincular depois',
  actionsOf: (name) => `Ações de ${iso(name)}`,
  actions: {
    link: 'Vincular um telefone',
    resumeLink: 'Mostrar o código',
    followLink: 'Mostrar o progresso',
    start: 'Iniciar',
    retry: 'Tentar agora',
    takeOver: 'Assumir',
    stop: 'Parar',
    restart: 'Reiniciar',
    rename: 'Renomear',
    logout: 'Desvincular',
    delete: 'Excluir',
  },
  actionFor: (action, name) => `${action}: ${iso(name)}`,
  renameTitle: (name) => `Renomear ${iso(name)}`,
  confirm: {
    stop: {
      title: (name) => `Parar ${iso(name)}?`,
      text: 'Nenhuma mensagem chega até iniciar de novo. O telefone continua vinculado.',
      verb: 'Parar a sessão',
    },
    logout: {
      title: (name) => `Desvincular ${iso(name)}?`,
      text: 'O telefone é desvinculado. As conversas são mantidas; para continuar, é preciso vincular o telefone de novo.',
      verb: 'Desvincular',
    },
    delete: {
      title: (name) => `Excluir ${iso(name)}?`,
      text: 'O telefone é desvinculado e as conversas são removidas daqui. Não dá para desfazer.',
      verb: 'Excluir a sessão',
    },
  },
  bulk: {
    start: (count) => `Iniciar ${formats.number(count)}`,
    restart: (count) => `Reiniciar ${formats.number(count)}`,
    stop: (count) => `Parar ${formats.number(count)}`,
    delete: (count) => `Excluir ${formats.number(count)}`,
  },
  bulkConfirm: {
    stop: {
      title: (count) => formats.count(count, { one: 'Parar # sessão?', other: 'Parar # sessões?' }),
      text: 'Nenhuma mensagem chega até iniciarem de novo. Os telefones continuam vinculados.',
    },
    delete: {
      title: (count) => formats.count(count, { one: 'Excluir # sessão?', other: 'Excluir # sessões?' }),
      text: 'Os telefones são desvinculados e as conversas são removidas daqui. Não dá para desfazer.',
    },
  },
  bulkDone: (count) => formats.count(count, { one: 'Feito em # sessão.', other: 'Feito em # sessões.' }),
  said: {
    created: (name) => `${iso(name)} foi criada.`,
    deleted: (name) => `${iso(name)} foi excluída.`,
    renamed: (name) => `Renomeada para ${iso(name)}.`,
  },
})
