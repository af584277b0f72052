import { conflict, gatewayUnavailable, notFound, rateLimited, validationError } from '../http/problems.js'
import type { Clock } from '../clock.js'
import type { UnitOfWork } from '../storage/unit-of-work.js'
import { PairingRefusedError, type QrCode } from '../whatsapp/engine.js'
import { normalizePhone } from '../whatsapp/phone.js'
import { type IssuedCode, readableCode } from './sessions-pairing.js'
import { announceCode } from './sessions-record.js'
import type { SessionRunner } from './sessions-runner.js'

/** Shows phones how to link to a session. */
export interface SessionLinking {
  /** Starts linking if need be. 404 until there is a code, 409 when a phone is linked. */
  qr(runner: SessionRunner): Promise<QrCode>
  /** Starts linking if need be and issues a code for one number. */
  pairingCode(runner: SessionRunner, phone: string | undefined): Promise<IssuedCode>
  /** Starts linking if need be; the codes follow as events. */
  begin(runner: SessionRunner): Promise<void>
}

const CODE_LIFE_MS = 160_000
/** A code with less than this before it is not worth typing: the connection is renewed first. */
const MIN_CODE_LIFE_MS = 100_000
const FIRST_QR_MS = 20_000
const CODES_PER_WINDOW = 10
const WINDOW_MS = 600_000
const REFUSED_WAIT_SECONDS = 60

export function createSessionLinking({
  unit,
  clock,
}: {
  readonly unit: UnitOfWork
  readonly clock: Clock
}): SessionLinking {
  const asked = new Map<string, number[]>()

  async function begin(runner: SessionRunner): Promise<void> {
    if (await runner.isPaired())
      throw conflict('A phone is linked to this session already.', { reason: 'already_linked' })
    await runner.move({ type: 'start', paired: false })
  }

  function countCode(id: string): void {
    const now = clock.now()
    const recent = (asked.get(id) ?? []).filter((at) => at > now - WINDOW_MS)
    const oldest = recent[0]
    if (recent.length >= CODES_PER_WINDOW && oldest !== undefined)
      throw rateLimited(Math.ceil((oldest + WINDOW_MS - now) / 1000))
    asked.set(id, [...recent, now])
  }

  /** Waits until the connection shows codes: before that nobody can be asked for one. */
  async function waitForCodes(runner: SessionRunner): Promise<void> {
    const until = clock.now() + FIRST_QR_MS
    while (runner.desk.qr(clock.now()) === undefined) {
      const left = until - clock.now()
      if (left <= 0 || runner.status === 'failed' || runner.status === 'stopped') {
        throw gatewayUnavailable('WhatsApp cannot be reached to link a phone.')
      }
      await runner.desk.changed(Math.min(left, 1_000))
    }
  }

  return {
    begin,

    async qr(runner) {
      if (await runner.isPaired())
        throw conflict('A phone is linked to this session already.', { reason: 'already_linked' })
      const shown = runner.desk.qr(clock.now())
      if (shown) return shown
      await begin(runner)
      throw notFound('There is no code yet; it comes as an auth.qr event.')
    },

    async pairingCode(runner, typed) {
      const phone = normalizePhone(typed ?? '')
      if (phone === undefined) throw validationError(['body.phone: country code and number, 7 to 15 digits'])
      await begin(runner)
      countCode(runner.row.id)
      await waitForCodes(runner)
      if ((runner.connection?.codesEndAt() ?? 0) - clock.now() < MIN_CODE_LIFE_MS) {
        runner.desk.clear()
        await runner.renewCodes()
        await waitForCodes(runner)
      }
      const { connection } = runner
      if (!connection) throw gatewayUnavailable('WhatsApp cannot be reached to link a phone.')
      const code = await connection.requestPairingCode(phone).catch((error: unknown) => {
        if (error instanceof PairingRefusedError && error.code === 429) throw rateLimited(REFUSED_WAIT_SECONDS)
        if (error instanceof PairingRefusedError)
          throw conflict('WhatsApp refused a code for this number.', { reason: 'pairing_rejected' })
        throw error
      })
      const expiresAt = Math.min(connection.codesEndAt(), clock.now() + CODE_LIFE_MS)
      const issued: IssuedCode = { code: readableCode(code), phone, expiresAt }
      runner.desk.showCode(issued)
      await announceCode(unit, runner.row, 'auth.code', issued)
      return issued
    },
  }
}
