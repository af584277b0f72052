import type { Words } from '../dictionary.js'

export const sessionStatus: Words<'session-status'> = (formats) => ({
  unnamed: 'Sesión sin nombre',
  missingId: 'No se ha elegido ninguna sesión',
  missingIdHint: 'Pon en session-id la sesión que se debe mostrar.',
  goToSessions: 'Ir a las sesiones',
  noNumber: 'Aún sin número',
  statuses: {
    working: 'Conectada',
    linking: 'Vinculando',
    connecting: 'Conectando',
    waiting: 'Esperando un teléfono',
    stopped: 'Detenida',
    failed: 'Con fallo',
    loggedOut: 'Desvinculada',
    unknown: 'Estado desconocido',
  },
  seconds: (count) => formats.count(count, { one: '# segundo', other: '# segundos' }),
  reasons: {
    linking: () => 'Escaneado. Terminando en tu teléfono.',
    syncing: () => 'Leyendo el historial.',
    reconnecting: ({ retryIn }) =>
      retryIn === undefined ? 'Conexión perdida. Reintentando.' : `Conexión perdida. Próximo intento en ${retryIn}.`,
    service_unavailable: ({ retryIn }) =>
      retryIn === undefined
        ? 'WhatsApp no está disponible. Reintentando.'
        : `WhatsApp no está disponible. Próximo intento en ${retryIn}.`,
    qr_timeout: () => 'No se escaneó ningún código.',
    pairing_rejected: () => 'El teléfono no pudo vincularse.',
    pairing_cancelled: () => 'Se canceló la vinculación.',
    pairing_rate_limited: ({ until, retryIn }) =>
      until === undefined
        ? retryIn === undefined
          ? 'Demasiados intentos. Espera un rato.'
          : `Demasiados intentos. Espera ${retryIn}.`
        : `Demasiados intentos. Espera hasta ${until}.`,
    passkey_required: () => 'Esta cuenta pide una clave de acceso que esta pasarela aún no puede responder.',
    replaced: () => 'Abierta en otro lugar con el mismo vínculo.',
    unlinked: () => 'Eliminada en el teléfono.',
    locked: () => 'Cuenta bloqueada, o cambió el teléfono.',
    banned: () => 'WhatsApp ha bloqueado este número.',
    temporarily_banned: ({ until }) =>
      until === undefined ? 'Bloqueado un tiempo por WhatsApp.' : `Bloqueado por WhatsApp hasta ${until}.`,
    restricted: ({ until }) =>
      until === undefined
        ? 'No puede iniciar chats nuevos. Los existentes funcionan.'
        : `No puede iniciar chats nuevos hasta ${until}. Los existentes funcionan.`,
    client_outdated: () => 'WhatsApp rechaza esta versión de la pasarela.',
    bad_user_agent: () => 'WhatsApp rechaza cómo se presenta esta pasarela.',
    not_multi_device: () => 'Esta cuenta no puede vincular otros dispositivos.',
    bad_session: () => 'El vínculo está dañado.',
    untrusted_server: ({ retryIn }) =>
      retryIn === undefined
        ? 'Otro respondió en lugar de WhatsApp. No se envió nada.'
        : `Otro respondió en lugar de WhatsApp. No se envió nada. Próximo intento en ${retryIn}.`,
    stopped_by_user: () => 'Detenida por una persona.',
    node_drained: () => 'Pasando a otro nodo de la pasarela.',
  },
  nextSteps: {
    qr_timeout: 'Muestra un código nuevo y escanéalo mientras sea reciente.',
    pairing_rejected: 'Reinténtalo o vincula con un código.',
    pairing_cancelled: 'Puedes empezar de nuevo cuando quieras.',
    pairing_rate_limited: 'WhatsApp limita cuántas veces puede intentarlo un número.',
    passkey_required: 'Vincula una vez con WhatsApp Web en un navegador y vuelve a intentarlo aquí.',
    replaced: 'Toma el control para usarla aquí; el otro lugar se desconecta.',
    unlinked: 'Vuelve a vincular el teléfono para continuar. Los chats se conservan.',
    locked: 'Abre WhatsApp en el teléfono, busca un aviso y vuelve a vincular.',
    banned: 'Pide a WhatsApp una revisión desde el teléfono. Hasta entonces no se podrá vincular.',
    temporarily_banned: 'Lo reintenta sola cuando termina el bloqueo.',
    client_outdated: 'Pide a quien administra esta pasarela que la actualice.',
    bad_user_agent: 'Pide a quien administra esta pasarela que lo revise.',
    not_multi_device: 'Pide a quien administra esta pasarela que lo revise.',
    bad_session: 'Cierra la sesión y vuelve a vincular el teléfono.',
    untrusted_server: 'Pide a quien administra esta pasarela que revise su red.',
  },
})
