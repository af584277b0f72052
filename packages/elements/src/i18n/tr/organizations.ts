import type { Words } from '../dictionary.js'

export const organizations: Words<'organizations'> = () => ({
  label: 'Kuruluş',
  switchFrom: (name) => `Kuruluş: ${name}. Değiştir…`,
  none: 'Kuruluş yok',
  choose: 'Kuruluş seçin',
  create: 'Yeni kuruluş…',
  createTitle: 'Yeni kuruluş',
  createHint: 'Oturumlar, anahtarlar ve webhook’lar bir kuruluşa aittir. Sahibi siz olursunuz.',
  name: 'Ad',
  createButton: 'Kuruluş oluştur',
  roles: { owner: 'Sahip', admin: 'Yönetici', member: 'Üye' },
})
