import type { Words } from '../dictionary.js'

export const sessionStatus: Words<'session-status'> = (formats) => ({
  unnamed: 'Session sans nom',
  missingId: 'Aucune session n’est choisie',
  missingIdHint: 'Donnez à session-id la session à afficher.',
  goToSessions: 'Aller aux sessions',
  noNumber: 'Pas encore de numéro',
  statuses: {
    working: 'Connectée',
    linking: 'Association',
    connecting: 'Connexion',
    waiting: 'Attend un téléphone',
    stopped: 'Arrêtée',
    failed: 'En échec',
    loggedOut: 'Dissociée',
    unknown: 'État inconnu',
  },
  seconds: (count) => formats.count(count, { one: '# seconde', other: '# secondes' }),
  reasons: {
    linking: () => 'Scanné. Le téléphone termine.',
    syncing: () => 'Lecture de l’historique.',
    reconnecting: ({ retryIn }) =>
      retryIn === undefined ? 'Connexion perdue. Nouvel essai.' : `Connexion perdue. Prochain essai dans ${retryIn}.`,
    service_unavailable: ({ retryIn }) =>
      retryIn === undefined
        ? 'WhatsApp est indisponible. Nouvel essai.'
        : `WhatsApp est indisponible. Prochain essai dans ${retryIn}.`,
    qr_timeout: () => 'Aucun code n’a été scanné.',
    pairing_rejected: () => 'Le téléphone n’a pas pu être associé.',
    pairing_cancelled: () => 'L’association a été annulée.',
    pairing_rate_limited: ({ until, retryIn }) =>
      until === undefined
        ? retryIn === undefined
          ? 'Trop d’essais. Attendez un moment.'
          : `Trop d’essais. Attendez ${retryIn}.`
        : `Trop d’essais. Attendez jusqu’à ${until}.`,
    passkey_required: () =>
      'Ce compte demande une clé d’accès, à laquelle cette passerelle ne sait pas encore répondre.',
    replaced: () => 'Ouverte ailleurs avec la même association.',
    unlinked: () => 'Retirée sur le téléphone.',
    locked: () => 'Compte verrouillé, ou téléphone changé.',
    banned: () => 'Ce numéro est banni par WhatsApp.',
    temporarily_banned: ({ until }) =>
      until === undefined ? 'Banni un temps par WhatsApp.' : `Banni par WhatsApp jusqu’à ${until}.`,
    restricted: ({ until }) =>
      until === undefined
        ? 'Ne peut pas ouvrir de nouvelles discussions. Les existantes fonctionnent.'
        : `Ne peut pas ouvrir de nouvelles discussions avant ${until}. Les existantes fonctionnent.`,
    client_outdated: () => 'WhatsApp refuse cette version de la passerelle.',
    bad_user_agent: () => 'WhatsApp refuse la façon dont cette passerelle se présente.',
    not_multi_device: () => 'Ce compte ne peut pas associer d’autres appareils.',
    bad_session: () => 'L’association est endommagée.',
    untrusted_server: ({ retryIn }) =>
      retryIn === undefined
        ? 'Quelqu’un d’autre a répondu à la place de WhatsApp. Rien n’a été envoyé.'
        : `Quelqu’un d’autre a répondu à la place de WhatsApp. Rien n’a été envoyé. Prochain essai dans ${retryIn}.`,
    stopped_by_user: () => 'Arrêtée par une personne.',
    node_drained: () => 'Passe sur un autre nœud de la passerelle.',
  },
  nextSteps: {
    qr_timeout: 'Affichez un nouveau code et scannez-le tant qu’il est récent.',
    pairing_rejected: 'Réessayez, ou associez avec un code.',
    pairing_cancelled: 'Vous pouvez recommencer à tout moment.',
    pairing_rate_limited: 'WhatsApp limite le nombre d’essais d’un numéro.',
    passkey_required: 'Associez une fois avec WhatsApp Web dans un navigateur, puis réessayez ici.',
    replaced: 'Prenez le relais pour l’utiliser ici ; l’autre endroit est déconnecté.',
    unlinked: 'Associez de nouveau le téléphone pour continuer. Les discussions sont conservées.',
    locked: 'Ouvrez WhatsApp sur le téléphone, cherchez un avis, puis associez de nouveau.',
    banned: 'Demandez un examen à WhatsApp depuis le téléphone. D’ici là, l’association échouera.',
    temporarily_banned: 'Elle réessaie toute seule à la fin du bannissement.',
    client_outdated: 'Demandez à l’exploitant de cette passerelle de la mettre à jour.',
    bad_user_agent: 'Demandez à l’exploitant de cette passerelle de vérifier.',
    not_multi_device: 'Demandez à l’exploitant de cette passerelle de vérifier.',
    bad_session: 'Dissociez, puis associez de nouveau le téléphone.',
    untrusted_server: 'Demandez à l’exploitant de cette passerelle de vérifier son réseau.',
  },
})
