import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const sessions: Words<'sessions'> = (formats) => ({
  title: 'Sessions',
  count: (count) => formats.count(count, { one: '# session', other: '# sessions' }),
  tableLabel: 'Sessions de cette organisation',
  columns: { name: 'Nom', number: 'Numéro', status: 'État', node: 'Nœud', actions: 'Actions' },
  search: 'Rechercher par nom ou numéro',
  noMatch: (query) => `Aucune session ne correspond à « ${iso(query)} »`,
  noMatchHint: 'Cherchez une partie d’un nom, ou les derniers chiffres d’un numéro.',
  add: 'Ajouter un numéro',
  emptyTitle: 'Pas encore de numéro',
  emptyText:
    'Une session est un numéro WhatsApp, associé depuis son téléphone comme WhatsApp Web. Ajoutez-en un et scannez un code pour voir ses messages ici.',
  emptyForbidden:
    'Une session est un numéro WhatsApp. Un propriétaire ou un administrateur de l’organisation peut en ajouter un.',
  addTitle: 'Ajouter un numéro',
  label: 'Nom',
  labelHint: 'Comment on l’appelle ici, par exemple « Assistance ».',
  labelMissing: 'Saisissez un nom, pour distinguer les numéros.',
  options: 'Options',
  autoRead: 'Marquer les messages comme lus',
  autoReadHint: 'Les expéditeurs voient des coches bleues même si personne n’a lu ici.',
  presenceTyping: 'Afficher « écrit… » avant l’envoi',
  presenceTypingHint: 'L’autre côté le voit un instant avant chaque message.',
  create: 'Créer et associer',
  done: 'Terminé',
  later: 'Associer plus tard',
  actionsOf: (name) => `Actions pour ${iso(name)}`,
  actions: {
    link: 'Associer un téléphone',
    resumeLink: 'Afficher le code',
    followLink: 'Afficher la progression',
    start: 'Démarrer',
    retry: 'Réessayer maintenant',
    takeOver: 'Prendre le relais',
    stop: 'Arrêter',
    restart: 'Redémarrer',
    rename: 'Renommer',
    logout: 'Dissocier',
    delete: 'Supprimer',
  },
  actionFor: (action, name) => `${action} : ${iso(name)}`,
  renameTitle: (name) => `Renommer ${iso(name)}`,
  confirm: {
    stop: {
      title: (name) => `Arrêter ${iso(name)} ?`,
      text: 'Aucun message n’arrive jusqu’au prochain démarrage. Le téléphone reste associé.',
      verb: 'Arrêter la session',
    },
    logout: {
      title: (name) => `Dissocier ${iso(name)} ?`,
      text: 'Son téléphone est dissocié. Les discussions sont conservées ; pour continuer, il faudra associer de nouveau le téléphone.',
      verb: 'Dissocier',
    },
    delete: {
      title: (name) => `Supprimer ${iso(name)} ?`,
      text: 'Son téléphone est dissocié et ses discussions sont supprimées ici. C’est irréversible.',
      verb: 'Supprimer la session',
    },
  },
  bulk: {
    start: (count) => `Démarrer (${formats.number(count)})`,
    restart: (count) => `Redémarrer (${formats.number(count)})`,
    stop: (count) => `Arrêter (${formats.number(count)})`,
    delete: (count) => `Supprimer (${formats.number(count)})`,
  },
  bulkConfirm: {
    stop: {
      title: (count) => formats.count(count, { one: 'Arrêter # session ?', other: 'Arrêter # sessions ?' }),
      text: 'Aucun message n’arrive jusqu’au prochain démarrage. Les téléphones restent associés.',
    },
    delete: {
      title: (count) => formats.count(count, { one: 'Supprimer # session ?', other: 'Supprimer # sessions ?' }),
      text: 'Leurs téléphones sont dissociés et leurs discussions sont supprimées ici. C’est irréversible.',
    },
  },
  bulkDone: (count) => formats.count(count, { one: 'Fait pour # session.', other: 'Fait pour # sessions.' }),
  said: {
    created: (name) => `${iso(name)} a été créée.`,
    deleted: (name) => `${iso(name)} a été supprimée.`,
    renamed: (name) => `Renommée en ${iso(name)}.`,
  },
})
