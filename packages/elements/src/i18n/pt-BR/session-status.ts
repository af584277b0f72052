import type { Words } from '../dictionary.js'

export const sessionStatus: Words<'session-status'> = (formats) => ({
  unnamed: 'Sessão sem nome',
  missingId: 'Nenhuma sessão escolhida',
  missingIdHint: 'Defina session-id com a sessão a mostrar.',
  goToSessions: 'Ir para as sessões',
  noNumber: 'Ainda sem número',
  statuses: {
    working: 'Conectada',
    linking: 'Vinculando',
    connecting: 'Conectando',
    waiting: 'Esperando um telefone',
    stopped: 'Parada',
    failed: 'Com falha',
    loggedOut: 'Desvinculada',
    unknown: 'Estado desconhecido',
  },
  seconds: (count) => formats.count(count, { one: '# segundo', other: '# segundos' }),
  reasons: {
    linking: () => 'Escaneado. Concluindo no seu telefone.',
    syncing: () => 'Lendo o histórico.',
    reconnecting: ({ retryIn }) =>
      retryIn === undefined
        ? 'Conexão perdida. Tentando de novo.'
        : `Conexão perdida. Próxima tentativa em ${retryIn}.`,
    service_unavailable: ({ retryIn }) =>
      retryIn === undefined
        ? 'O WhatsApp está indisponível. Tentando de novo.'
        : `O WhatsApp está indisponível. Próxima tentativa em ${retryIn}.`,
    qr_timeout: () => 'Nenhum código foi escaneado.',
    pairing_rejected: () => 'O telefone não conseguiu vincular.',
    pairing_cancelled: () => 'A vinculação foi cancelada.',
    pairing_rate_limited: ({ until, retryIn }) =>
      until === undefined
        ? retryIn === undefined
          ? 'Tentativas demais. Espere um pouco.'
          : `Tentativas demais. Espere ${retryIn}.`
        : `Tentativas demais. Espere até ${until}.`,
    passkey_required: () => 'Esta conta pede uma chave de acesso, que este gateway ainda não sabe responder.',
    replaced: () => 'Aberta em outro lugar com o mesmo vínculo.',
    unlinked: () => 'Removida no telefone.',
    locked: () => 'Conta bloqueada, ou o telefone mudou.',
    banned: () => 'Este número foi banido pelo WhatsApp.',
    temporarily_banned: ({ until }) =>
      until === undefined ? 'Banido por um tempo pelo WhatsApp.' : `Banido pelo WhatsApp até ${until}.`,
    restricted: ({ until }) =>
      until === undefined
        ? 'Não pode iniciar conversas novas. As existentes funcionam.'
        : `Não pode iniciar conversas novas até ${until}. As existentes funcionam.`,
    client_outdated: () => 'O WhatsApp recusa esta versão do gateway.',
    bad_user_agent: () => 'O WhatsApp recusa a forma como este gateway se apresenta.',
    not_multi_device: () => 'Esta conta não pode vincular outros aparelhos.',
    bad_session: () => 'O vínculo está danificado.',
    untrusted_server: ({ retryIn }) =>
      retryIn === undefined
        ? 'Outro respondeu no lugar do WhatsApp. Nada foi enviado.'
        : `Outro respondeu no lugar do WhatsApp. Nada foi enviado. Próxima tentativa em ${retryIn}.`,
    stopped_by_user: () => 'Parada por uma pessoa.',
    node_drained: () => 'Mudando para outro nó do gateway.',
  },
  nextSteps: {
    qr_timeout: 'Mostre um código novo e escaneie enquanto for recente.',
    pairing_rejected: 'Tente de novo ou vincule com um código.',
    pairing_cancelled: 'Você pode começar de novo quando quiser.',
    pairing_rate_limited: 'O WhatsApp limita quantas vezes um número pode tentar.',
    passkey_required: 'Vincule uma vez com o WhatsApp Web em um navegador e tente aqui de novo.',
    replaced: 'Assuma para usá-la aqui; o outro lugar é desconectado.',
    unlinked: 'Vincule o telefone de novo para continuar. As conversas são mantidas.',
    locked: 'Abra o WhatsApp no telefone, procure um aviso e vincule de novo.',
    banned: 'Peça uma revisão ao WhatsApp pelo telefone. Até lá a vinculação não funciona.',
    temporarily_banned: 'Ela tenta sozinha quando o banimento terminar.',
    client_outdated: 'Peça a quem opera este gateway para atualizá-lo.',
    bad_user_agent: 'Peça a quem opera este gateway para verificar.',
    not_multi_device: 'Peça a quem opera este gateway para verificar.',
    bad_session: 'Desvincule e vincule o telefone de novo.',
    untrusted_server: 'Peça a quem opera este gateway para verificar a rede.',
  },
})
