import type { Words } from '../dictionary.js'

export const organizations: Words<'organizations'> = () => ({
  label: 'Organização',
  switchFrom: (name) => `Organização: ${name}. Trocar…`,
  none: 'Nenhuma organização',
  choose: 'Escolha uma organização',
  create: 'Nova organização…',
  createTitle: 'Nova organização',
  createHint: 'Uma organização possui sessões, chaves e webhooks. Você se torna o proprietário.',
  name: 'Nome',
  createButton: 'Criar organização',
  roles: { owner: 'Proprietário', admin: 'Administrador', member: 'Membro' },
})
