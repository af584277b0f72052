import type { Words } from '../dictionary.js'

export const organizations: Words<'organizations'> = () => ({
  label: 'ארגון',
  switchFrom: (name) => `ארגון: ${name}. החלפה…`,
  none: 'אין ארגון',
  choose: 'בחרו ארגון',
  create: 'ארגון חדש…',
  createTitle: 'ארגון חדש',
  createHint: 'לארגון שייכים הפעלות, מפתחות וכתובות webhook. הבעלות תהיה שלך.',
  name: 'שם',
  createButton: 'יצירת ארגון',
  roles: { owner: 'בעלים', admin: 'מנהל', member: 'חבר' },
})
