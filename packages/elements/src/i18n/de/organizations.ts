import type { Words } from '../dictionary.js'

export const organizations: Words<'organizations'> = () => ({
  label: 'Organisation',
  switchFrom: (name) => `Organisation: ${name}. Wechseln …`,
  none: 'Keine Organisation',
  choose: 'Organisation wählen',
  create: 'Neue Organisation …',
  createTitle: 'Neue Organisation',
  createHint: 'Einer Organisation gehören Sitzungen, Schlüssel und Webhooks. Du wirst ihr Eigentümer.',
  name: 'Name',
  createButton: 'Organisation anlegen',
  roles: { owner: 'Eigentümer', admin: 'Admin', member: 'Mitglied' },
})
