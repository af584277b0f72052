import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { byRole } from '../../test/perceive.js'
import { statesOf, type Play } from '../../test/stories.js'
import './admin-sessions.define.js'

const meta: Meta = {
  title: 'Platform/All sessions',
  component: 'wg-admin-sessions',
  parameters: { as: 'superAdmin' },
  render: () => html`<wg-admin-sessions></wg-admin-sessions>`,
}

export default meta

const fleet = (gateway: FakeGateway): void => {
  const organization = gateway.addOrganization('The association of independent bakeries')
  const nodes = ['gw_01HZX0000000000000000NODE1', 'gw_01HZX0000000000000000NODE2', 'frankfurt-3']
  for (let at = 0; at < 24; at += 1) {
    const id = gateway.addSession(organization.id, {
      label: `Branch ${String(at + 1)}`,
      phoneNumber: `155501${String(10_000 + at)}`,
      waJid: `155501${String(10_000 + at)}@s.whatsapp.net`,
      gatewayId: nodes[at % 3] ?? '',
      status: at % 9 === 0 ? 'failed' : 'working',
      ...(at % 9 === 0 ? { reason: 'replaced' as const } : {}),
      health: { reconnects: at % 4, decryptFailures: at % 7 === 0 ? 2 : 0, lastInboundAt: Date.now() - at * 60_000 },
    }).id
    if (at === 4) gateway.setStatus(id, 'starting', 'reconnecting', { nextRetryAt: Date.now() + 42_000 })
  }
}

export const Ready: StoryObj = {}

export const Fleet: StoryObj = { parameters: { gateway: fleet } }

export const Narrow: StoryObj = {
  parameters: { gateway: fleet },
  globals: { viewport: { value: 'mobile1' } },
}

export const NeedsAttention: StoryObj = {
  parameters: { gateway: fleet },
  play: async ({ canvasElement }) => {
    ;(await byRole(canvasElement, 'radio', /Needs attention/)).click()
  },
}

export const NoMatch: StoryObj = { render: () => html`<wg-admin-sessions filter="nothing"></wg-admin-sessions>` }

const choose =
  (entry?: RegExp): Play =>
  async ({ canvasElement }) => {
    ;(await byRole(canvasElement, 'button', 'Actions for Front desk')).click()
    if (entry) (await byRole(canvasElement, 'menuitem', entry)).click()
  }

export const Menu: StoryObj = { play: choose() }
export const StopDialog: StoryObj = { play: choose(/Stop/) }
export const Empty: StoryObj = {
  parameters: { scenario: 'empty', gateway: (gateway: FakeGateway) => gateway.state.sessions.clear() },
}

const states = statesOf('adminListSessions', { parameters: { as: 'superAdmin' } })

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden: StoryObj = { parameters: { as: 'owner' } }
