import { defineRoom } from '../room.js'
import { pairingProgressWords } from './pairing-progress.js'

/** The words of linking with those of linking by a code, which come when it is asked for. */
export const pairingCodeWords = defineRoom('pairing', (formats) => ({
  ...pairingProgressWords.english(formats),
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
  codeSteps: [
    'Open WhatsApp on the phone with this number.',
    'Android: tap ⋮, then Linked devices. iPhone: tap Settings, then Linked devices.',
    'Tap Link a device, then Link with phone number instead.',
    'Type this code. A notice on the phone may lead there as well.',
  ],
  otherNumber: 'Use another number',
  codeLabel: 'Pairing code',
  codeFor: (phone: string) => `For ${phone}`,
  codeExpires: (clock: string) => `Valid for ${clock}`,
  copyWhat: 'pairing code',
  copyLabel: 'Copy code',
}))
