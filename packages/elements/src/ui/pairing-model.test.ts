import { expect } from 'chai'
import { pairingPhase, timeLeft, type PairingPhase } from './pairing-model.js'

const qr = { code: 'secret', expiresAt: 60_000, number: 1, total: 6 }

describe('the phase of linking', () => {
  const table: [
    status: string,
    reason: string | undefined,
    waJid: string | undefined,
    withQr: boolean,
    phase: PairingPhase,
  ][] = [
    ['stopped', undefined, undefined, false, 'idle'],
    ['stopped', 'stopped_by_user', undefined, false, 'idle'],
    ['stopped', 'pairing_cancelled', undefined, false, 'ended'],
    ['starting', undefined, undefined, false, 'starting'],
    ['scan_qr_code', undefined, undefined, false, 'starting'],
    ['scan_qr_code', undefined, undefined, true, 'waiting'],
    ['starting', 'linking', undefined, false, 'linking'],
    ['starting', 'syncing', '1@s.whatsapp.net', false, 'syncing'],
    ['starting', 'reconnecting', '1@s.whatsapp.net', false, 'reconnecting'],
    ['working', undefined, '1@s.whatsapp.net', false, 'linked'],
    ['failed', 'qr_timeout', undefined, false, 'ended'],
    ['logged_out', 'unlinked', undefined, false, 'ended'],
  ]
  for (const [status, reason, waJid, withQr, phase] of table) {
    it(`is ${phase} for ${status}${reason ? ` (${reason})` : ''}${withQr ? ' with a code' : ''}`, () => {
      expect(pairingPhase({ session: { status, reason, waJid }, qr: withQr ? qr : undefined })).to.equal(phase)
    })
  }
})

describe('the time a code has left', () => {
  it('is counted by the server’s clock', () => {
    expect(timeLeft(qr, 45_000)).to.deep.equal({ ms: 15_000, fraction: 0.25 })
  })

  it('never goes below nothing', () => {
    expect(timeLeft(qr, 99_000)).to.deep.equal({ ms: 0, fraction: 0 })
  })

  it('is full when the server grants more than usual', () => {
    expect(timeLeft({ ...qr, number: 2 }, 0)?.fraction).to.equal(1)
  })

  it('is unknown when the gateway does not say', () => {
    expect(timeLeft({ code: 'x' }, 0)).to.equal(undefined)
  })
})
