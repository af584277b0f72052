import type { Words } from '../dictionary.js'

export const organizations: Words<'organizations'> = () => ({
  label: 'संगठन',
  switchFrom: (name) => `संगठन: ${name}। बदलें…`,
  none: 'कोई संगठन नहीं',
  choose: 'संगठन चुनें',
  create: 'नया संगठन…',
  createTitle: 'नया संगठन',
  createHint: 'सत्र, कुंजियाँ और webhook संगठन के होते हैं। आप इसके स्वामी बनेंगे।',
  name: 'नाम',
  createButton: 'संगठन बनाएँ',
  roles: { owner: 'स्वामी', admin: 'व्यवस्थापक', member: 'सदस्य' },
})
