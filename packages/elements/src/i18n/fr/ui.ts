import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const ui: Words<'ui'> = (formats) => ({
  loading: 'Chargement…',
  retry: 'Réessayer',
  cancel: 'Annuler',
  close: 'Fermer',
  save: 'Enregistrer',
  done: 'Terminé',
  more: 'Autres actions',
  loadMore: 'Afficher plus',
  partFailed:
    'Cette partie de la page n’a pas pu être chargée. Vérifiez votre connexion et réessayez ; si cela ne suffit pas, rechargez la page.',
  search: 'Rechercher',
  clearSearch: 'Effacer la recherche',
  id: 'Identifiant',
  created: 'Créé',
  copy: 'Copier',
  copied: 'Copié',
  copyOf: (what) => `Copier ${what}`,
  copyFailed: 'La copie n’est pas permise ici. Sélectionnez le texte et copiez-le à la main.',
  offline: (since) =>
    `Vous êtes hors ligne. ${since === undefined ? '' : `Voici ce qui était connu à ${since}.`}`.trim(),
  stale: (since) =>
    `Connexion perdue, nouvel essai en cours. ${since === undefined ? '' : `Dernières nouvelles à ${since}.`}`.trim(),
  refreshFailed: (since) =>
    `Actualisation impossible. ${since === undefined ? '' : `Voici ce qui était connu à ${since}.`}`.trim(),
  failedTitle: 'Le chargement a échoué',
  failedHint: 'Rien n’a été modifié. Réessayez, ou revenez dans une minute.',
  offlineTitle: 'Vous êtes hors ligne',
  unreachableTitle: 'La passerelle est injoignable',
  offlineHint: 'Le chargement reprend tout seul dès que la connexion revient.',
  unauthorizedTitle: 'Vous êtes déconnecté',
  unauthorizedHint: 'Votre connexion a expiré. Reconnectez-vous pour continuer.',
  forbiddenTitle: 'Vous ne pouvez pas voir ceci',
  forbiddenCapability: (capability) =>
    `Il faut le droit « ${capability} », que votre connexion ne comprend pas. Un propriétaire ou un administrateur de l’organisation peut vous le donner.`,
  forbiddenRole: 'Seul un propriétaire de l’organisation peut le faire.',
  forbiddenSuperAdmin: 'Seul un super-administrateur peut le faire.',
  forbiddenCredential: 'Une clé d’API ne peut pas le faire. Connectez-vous en tant que personne.',
  forbiddenImpersonating: 'Impossible tant que vous agissez à la place de quelqu’un. Arrêtez d’abord.',
  forbiddenBanned: 'Ce compte est banni.',
  forbiddenHint:
    'Votre connexion ne le comprend pas. Un propriétaire ou un administrateur de l’organisation peut vous donner accès.',
  notConfigured: 'Aucune passerelle n’est définie',
  notConfiguredHint: 'Placez cet élément dans un wg-provider, ou renseignez sa propriété client.',
  emptyTitle: 'Rien ici pour l’instant',
  requestId: (id) => `Requête ${id}`,
  problems: {
    validation_error: 'La passerelle n’a pas accepté la saisie.',
    unauthorized: 'Votre connexion a expiré. Reconnectez-vous pour continuer.',
    forbidden: 'Votre rôle ne le permet pas.',
    not_found: 'Cela n’existe plus.',
    conflict: 'Cela a changé entre-temps, ou son état ne le permet pas.',
    rate_limited: 'Trop de requêtes.',
    internal: 'La passerelle a rencontré un problème.',
    not_implemented: 'Cette passerelle ne sait pas le faire.',
    session_not_connected: 'La session n’est pas connectée. Démarrez-la d’abord.',
    gateway_unavailable: 'La passerelle est indisponible.',
    connection: 'La passerelle n’a pas pu être jointe.',
    timeout: 'La passerelle a mis trop de temps à répondre.',
    offline: 'Vous êtes hors ligne.',
    unknown: 'Un imprévu s’est produit.',
  },
  selected: (count) => formats.count(count, { one: '# sélectionné', other: '# sélectionnés' }),
  selectAll: 'Tout sélectionner',
  selectNone: 'Ne rien sélectionner',
  select: (name) => `Sélectionner ${iso(name)}`,
  notAll: (count, reason) =>
    formats.count(count, { one: `# est resté tel quel : ${reason}`, other: `# sont restés tels quels : ${reason}` }),
  retryIn: (seconds) =>
    formats.count(seconds, { one: 'Réessayez dans # seconde.', other: 'Réessayez dans # secondes.' }),
})
