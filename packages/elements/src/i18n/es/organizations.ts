import type { Words } from '../dictionary.js'

export const organizations: Words<'organizations'> = () => ({
  label: 'Organización',
  switchFrom: (name) => `Organización: ${name}. Cambiar…`,
  none: 'Sin organización',
  choose: 'Elige una organización',
  create: 'Nueva organización…',
  createTitle: 'Nueva organización',
  createHint: 'Una organización posee sesiones, claves y webhooks. Serás su propietario.',
  name: 'Nombre',
  createButton: 'Crear organización',
  roles: { owner: 'Propietario', admin: 'Administrador', member: 'Miembro' },
})
