import { defineRoom } from '../room.js'
import { pairingWords } from './pairing.js'

/** The words of linking with those of the form for a phone's number, which comes when it is asked for. */
export const pairingPhoneWords = defineRoom('pairing', (formats) => ({
  ...pairingWords.english(formats),
  phoneLabel: 'Number of the phone',
  phoneHint: 'Start with the country code, like +62 812 000 0123.',
  phoneCountry: (country: string, code: string) => `${country}, +${code}`,
  phoneProblems: {
    empty: 'Enter the number of the phone to link.',
    letters: 'Use digits only, with + and spaces if you like.',
    leading_zero: 'Leave out the leading 0 and start with the country code, like +62.',
    no_country: 'This does not start with a country code, like +62 or +1.',
    too_short: 'This number is too short.',
    too_long: 'This number is too long: at most 15 digits with the country code.',
  },
  getCode: 'Get a code',
}))
