import type { Core } from '../core.js'
import type { Pairing, Schemas } from '../world.js'
import { sessionOf, setStatus } from './sessions.js'

/** The phone that links itself. Numbers are digits with the country code. */
export interface Phone {
  readonly number: string
  readonly lid: string
  readonly platform?: string
}

const firstCodeMs = 60_000
const nextCodeMs = 20_000
const codesInBatch = 6
const pairingCodeMs = 160_000

/** Offers a fresh batch of QR codes: `starting`, then `scan_qr_code`. */
export function beginPairing(core: Core, sessionId: string): Pairing {
  setStatus(core, sessionId, 'starting')
  setStatus(core, sessionId, 'scan_qr_code')
  const pairing: Pairing = { qr: undefined, code: undefined }
  core.world.pairings.set(sessionId, pairing)
  offerQr(core, sessionId, pairing, 1, core.now() + firstCodeMs)
  return pairing
}

/** Issues a pairing code for a number, beside the QR codes. */
export function issuePairingCode(core: Core, sessionId: string, phone: string): Pairing {
  const pairing = core.world.pairings.get(sessionId) ?? beginPairing(core, sessionId)
  const code = pairingCodeText(core.world.ids.next(''))
  pairing.code = { code, phone, expiresAt: core.now() + pairingCodeMs }
  core.emit('auth.code', placeOf(core, sessionId), { ...pairing.code })
  return pairing
}

/** Rotates codes that have expired; a batch that is used up fails with `qr_timeout`. */
export function settlePairings(core: Core): void {
  const now = core.now()
  for (const [sessionId, pairing] of core.world.pairings) {
    if (pairing.code && pairing.code.expiresAt <= now) pairing.code = undefined
    while (pairing.qr && pairing.qr.expiresAt <= now) {
      const { number, expiresAt } = pairing.qr
      if (number < codesInBatch) offerQr(core, sessionId, pairing, number + 1, expiresAt + nextCodeMs)
      else expireCodes(core, sessionId)
    }
  }
}

/** Shows the next code of the batch before the present one expires. */
export function rotateQr(core: Core, sessionId: string): void {
  const pairing = core.world.pairings.get(sessionId)
  if (!pairing?.qr) return
  if (pairing.qr.number >= codesInBatch) expireCodes(core, sessionId)
  else offerQr(core, sessionId, pairing, pairing.qr.number + 1, core.now() + nextCodeMs)
}

/** Uses the batch up: nobody scanned. */
export function expireCodes(core: Core, sessionId: string): void {
  endPairing(core, sessionId)
  setStatus(core, sessionId, 'failed', 'qr_timeout')
}

/** Withdraws the codes of a session. */
export function endPairing(core: Core, sessionId: string): void {
  const pairing = core.world.pairings.get(sessionId)
  if (pairing) pairing.qr = pairing.code = undefined
  core.world.pairings.delete(sessionId)
}

/** The phone accepts: the session finishes linking (`starting`, `linking`). */
export function scanCode(core: Core, sessionId: string, phone: Phone): void {
  endPairing(core, sessionId)
  const platform = phone.platform ?? 'android'
  core.emit('auth.code', placeOf(core, sessionId), { jid: jidOf(phone), lid: phone.lid, platform })
  setStatus(core, sessionId, 'starting', 'linking')
}

/** Links a phone to the end: `linking`, then `working` with its number. */
export function linkPhone(core: Core, sessionId: string, phone: Phone): Schemas['WASession'] {
  scanCode(core, sessionId, phone)
  const linked = { waJid: jidOf(phone), waLid: phone.lid, phoneNumber: phone.number, lastConnectedAt: core.now() }
  return setStatus(core, sessionId, 'working', undefined, {}, linked)
}

function offerQr(core: Core, sessionId: string, pairing: Pairing, number: number, expiresAt: number): void {
  const code = `https://wa.me/settings/linked_devices#FAKE${core.world.ids.next('')},${'practice'.repeat(18)},${number}`
  pairing.qr = { code, number, total: codesInBatch, expiresAt }
  core.emit('auth.qr', placeOf(core, sessionId), { ...pairing.qr })
}

const placeOf = (core: Core, sessionId: string) => ({
  session: sessionId,
  organization: sessionOf(core, sessionId).organizationId,
})

const jidOf = (phone: Phone) => `${phone.number}@s.whatsapp.net`

const letters = '123456789ABCDEFGHJKLMNPQRSTVWXYZ'

/** Eight characters of the pairing alphabet, the same in every run. */
function pairingCodeText(seed: string): string {
  let n = 7
  for (const letter of seed) n = (n * 31 + letter.charCodeAt(0)) >>> 0
  const text = Array.from({ length: 8 }, (_, i) => letters[(n >>> (i * 3)) % letters.length] ?? 'A').join('')
  return `${text.slice(0, 4)}-${text.slice(4)}`
}
