import type { Words } from '../dictionary.js'

export const organizations: Words<'organizations'> = () => ({
  label: 'Organisasi',
  switchFrom: (name) => `Organisasi: ${name}. Ganti…`,
  none: 'Tanpa organisasi',
  choose: 'Pilih organisasi',
  create: 'Organisasi baru…',
  createTitle: 'Organisasi baru',
  createHint: 'Organisasi memiliki sesi, kunci, dan webhook. Anda menjadi pemiliknya.',
  name: 'Nama',
  createButton: 'Buat organisasi',
  roles: { owner: 'Pemilik', admin: 'Admin', member: 'Anggota' },
})
