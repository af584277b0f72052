import type { Words } from '../dictionary.js'

export const organizations: Words<'organizations'> = () => ({
  label: 'Organisation',
  switchFrom: (name) => `Organisation : ${name}. Changer…`,
  none: 'Aucune organisation',
  choose: 'Choisir une organisation',
  create: 'Nouvelle organisation…',
  createTitle: 'Nouvelle organisation',
  createHint: 'Une organisation possède des sessions, des clés et des webhooks. Vous en devenez propriétaire.',
  name: 'Nom',
  createButton: 'Créer l’organisation',
  roles: { owner: 'Propriétaire', admin: 'Administrateur', member: 'Membre' },
})
