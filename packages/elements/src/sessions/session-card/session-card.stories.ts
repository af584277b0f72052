import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { statesOf } from '../../../test/stories.js'
import './session-card.define.js'

const id = 'sess_00000000000000000000000001'
const linked = { phoneNumber: '628120000123', waJid: '628120000123@s.whatsapp.net' }

const meta: Meta = {
  title: 'Sessions/Card',
  component: 'wg-session-card',
  render: () => html`<wg-session-card session-id=${id}></wg-session-card>`,
}

export default meta

const story = (init: Parameters<FakeGateway['addSession']>[1]): StoryObj => ({
  parameters: {
    scenario: 'empty',
    gateway: (gateway: FakeGateway) =>
      gateway.addSession(gateway.cast.organization, { id, label: 'Support line', ...init }),
  },
})

export const Ready = story({ status: 'working', ...linked })
export const NewSession = story({})
export const SessionFailed = story({ status: 'failed', reason: 'locked', ...linked })
export const Reconnecting = story({
  status: 'starting',
  reason: 'reconnecting',
  nextRetryAt: Date.now() + 42_000,
  ...linked,
})
export const Compact: StoryObj = {
  ...story({ status: 'working', ...linked }),
  render: () => html`<wg-session-card compact session-id=${id}></wg-session-card>`,
}
export const WithActions: StoryObj = {
  ...story({ status: 'working', ...linked }),
  render: () =>
    html`<wg-session-card session-id=${id}
      ><button class="host-button" slot="actions">Open viewer</button></wg-session-card
    >`,
}

const states = statesOf('getSession', {
  parameters: { scenario: 'empty' },
  world: (gateway) =>
    gateway.addSession(gateway.cast.organization, { id, label: 'Support line', status: 'working', ...linked }),
})

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden = states.forbidden
