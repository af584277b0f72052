import { defineRoom } from '../room.js'
import { pairingWords } from './pairing.js'

/** The words of linking with those from the scan on, which come when the code is on the screen. */
export const pairingProgressWords = defineRoom('pairing', (formats) => ({
  ...pairingWords.english(formats),
  progressLabel: 'Linking',
  scanned: 'Scanned',
  finishing: 'Finishing on your phone…',
  finished: 'Finished on the phone',
  keepOpen: 'Keep WhatsApp open on the phone.',
  reconnecting: 'Connecting again…',
  linkedHint: 'Messages arrive from now on.',
}))
