import { isolate } from '../isolate.js'
import { defineRoom } from '../room.js'

/** The words of linking a phone. */
export const pairingWords = defineRoom('pairing', (formats) => ({
  linkingName: (name: string) => `Link a phone to ${isolate(name)}`,
  inOrganization: (organization: string) => `in ${isolate(organization)}`,
  method: 'How to link',
  qrTab: 'Scan a QR code',
  codeTab: 'Use a code instead',
  qrLabel: 'QR code to scan with WhatsApp',
  codeOf: (number: number, total: number) => `Code ${formats.number(number)} of ${formats.number(total)}`,
  timeLeft: (clock: string) => `${clock} left`,
  preparing: 'Preparing a code…',
  nextCode: 'Next code…',
  hiddenPage: 'Hidden while this page is in the background',
  showCode: 'Show a QR code',
  showNewCode: 'Show a new code',
  linkAgain: 'Link again',
  takeOver: 'Take over',
  tryAgain: 'Try again',
  logOut: 'Log out',
  cancel: 'Cancel linking',
  qrSteps: [
    'Open WhatsApp on the phone.',
    'Android: tap ⋮, then Linked devices. iPhone: tap Settings, then Linked devices.',
    'Tap Link a device and point the phone at this code.',
  ],
  stepsLabel: 'What to do on the phone',
  syncing: 'Reading history…',
  linkedAs: (phone: string) => `Linked as ${phone}`,
  linked: 'Linked',
  spoken: {
    newCode: (number: number, total: number) => `New QR code, ${formats.number(number)} of ${formats.number(total)}.`,
    firstCode: 'A QR code is shown.',
    pairingCode: 'The pairing code is shown.',
  },
}))
