import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { statesOf } from '../../test/stories.js'
import './admin-number.define.js'

const meta: Meta = {
  title: 'Platform/Admin number',
  component: 'wg-admin-number',
  parameters: { as: 'superAdmin' },
  render: () => html`<wg-admin-number></wg-admin-number>`,
}

export default meta

const withNumber = (set?: (gateway: FakeGateway, id: string) => void): StoryObj => ({
  parameters: {
    gateway: (gateway: FakeGateway) => {
      set?.(gateway, gateway.state.adminSessionId ?? '')
    },
  },
})

export const Ready = withNumber()
export const PairingCode = withNumber((gateway, id) => {
  gateway.issuePairingCode(id, '15550190')
})
export const QrCode = withNumber((gateway, id) => {
  gateway.beginPairing(id)
})
export const Scanned = withNumber((gateway, id) => gateway.updateSession(id, { status: 'starting', reason: 'linking' }))
export const Linked = withNumber((gateway, id) =>
  gateway.linkPhone(id, { number: '15550190', lid: '900000000000190@lid' }),
)
export const Unlinked = withNumber((gateway, id) => {
  gateway.linkPhone(id, { number: '15550190', lid: '900000000000190@lid' })
  gateway.unlink(id)
})
export const CodesRanOut = withNumber((gateway, id) =>
  gateway.updateSession(id, { status: 'failed', reason: 'qr_timeout' }),
)
export const NoneConfigured = withNumber((gateway) =>
  gateway.fail('getAdminNumber', { status: 404, code: 'not_found', message: 'No admin number' }),
)
export const Narrow: StoryObj = { ...PairingCode, globals: { viewport: { value: 'mobile1' } } }

const states = statesOf('getAdminNumber', { parameters: { as: 'superAdmin' } })

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden: StoryObj = { parameters: { as: 'owner' } }
