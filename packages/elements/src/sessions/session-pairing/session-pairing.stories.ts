import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { SessionReason, SessionStatus } from '@waygate/sdk'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { statesOf } from '../../../test/stories.js'
import './session-pairing.define.js'

const id = 'sess_00000000000000000000000001'
const phone = { number: '628120000123', lid: '900000000000009@lid' }

const meta: Meta = {
  title: 'Sessions/Linking',
  component: 'wg-session-pairing',
  render: () => html`<wg-session-pairing session-id=${id} method="qr"></wg-session-pairing>`,
}

export default meta

const story = (set?: (gateway: FakeGateway) => void): StoryObj => ({
  parameters: {
    scenario: 'empty',
    gateway: (gateway: FakeGateway) => {
      gateway.addSession(gateway.cast.organization, { id, label: 'Support line' })
      set?.(gateway)
    },
  },
})
const ended = (status: SessionStatus, reason: SessionReason, more = {}): StoryObj =>
  story((gateway) => gateway.updateSession(id, { status, reason, ...more }))

export const Ready = story()
export const LaterCode = story((gateway) => {
  gateway.beginPairing(id)
  gateway.rotateQr(id)
})
export const Preparing = story((gateway) => gateway.updateSession(id, { status: 'starting' }))
export const Number: StoryObj = {
  ...story(),
  render: () => html`<wg-session-pairing session-id=${id} method="code"></wg-session-pairing>`,
}
export const PairingCode: StoryObj = {
  ...story((gateway) => gateway.issuePairingCode(id, phone.number)),
  render: () => html`<wg-session-pairing session-id=${id} method="code"></wg-session-pairing>`,
}
export const Scanned = story((gateway) => gateway.updateSession(id, { status: 'starting', reason: 'linking' }))
export const Syncing = story((gateway) => gateway.updateSession(id, { status: 'starting', reason: 'syncing' }))
export const Linked = story((gateway) => gateway.linkPhone(id, phone))
export const CodesRanOut = ended('failed', 'qr_timeout')
export const Cancelled = ended('stopped', 'pairing_cancelled')
export const Rejected = ended('failed', 'pairing_rejected')
export const TooManyTries = ended('failed', 'pairing_rate_limited', { restrictedUntil: Date.now() + 1_800_000 })
export const PasskeyRequired = ended('failed', 'passkey_required')
export const Unlinked = ended('logged_out', 'unlinked')
export const Outdated = ended('failed', 'client_outdated')
export const Replaced = ended('failed', 'replaced', { waJid: '628120000123@s.whatsapp.net' })
/** Another device took the place of ours while the phone was still linking. */
export const ReplacedWhileScanning = story((gateway) => {
  gateway.updateSession(id, { status: 'starting', reason: 'linking' })
  gateway.updateSession(id, { status: 'failed', reason: 'replaced' })
})
export const Locked = ended('failed', 'locked')
export const Banned = ended('failed', 'banned')
export const Damaged = ended('failed', 'bad_session', { waJid: '628120000123@s.whatsapp.net' })
export const Missing: StoryObj = {
  render: () => html`<wg-session-pairing session-id="sess_00000000000000000000000099"></wg-session-pairing>`,
}

const states = statesOf('getSession', {
  parameters: { scenario: 'empty' },
  world: (gateway) => gateway.addSession(gateway.cast.organization, { id, label: 'Support line' }),
})

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden = states.forbidden
