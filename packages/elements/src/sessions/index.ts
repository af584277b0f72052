export { SessionCardElement } from './session-card/session-card.js'
export { SessionPairingElement } from './session-pairing/session-pairing.js'
export { SessionsElement } from './sessions/sessions.js'
