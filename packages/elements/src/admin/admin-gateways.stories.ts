import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { byRole } from '../../test/perceive.js'
import { statesOf } from '../../test/stories.js'
import './admin-gateways.define.js'

const meta: Meta = {
  title: 'Platform/Gateway nodes',
  component: 'wg-admin-gateways',
  parameters: { as: 'superAdmin' },
  render: () => html`<wg-admin-gateways></wg-admin-gateways>`,
}

export default meta

const everyState = (gateway: FakeGateway): void => {
  const [first] = gateway.state.gateways.values()
  if (!first) return
  for (const state of ['draining', 'drained', 'lost'] as const)
    gateway.state.gateways.set(`gw_${state}`, { ...first, id: `gw_${state}`, name: `node-${state}`, state })
}

export const Ready: StoryObj = {}

export const EveryState: StoryObj = { parameters: { gateway: everyState } }

export const Narrow: StoryObj = { parameters: { gateway: everyState }, globals: { viewport: { value: 'mobile1' } } }

export const Empty: StoryObj = { parameters: { gateway: (gateway: FakeGateway) => gateway.state.gateways.clear() } }

export const DrainDialog: StoryObj = {
  play: async ({ canvasElement }) => {
    ;(await byRole(canvasElement, 'button', /Drain… node-a/)).click()
  },
}

export const Node: StoryObj = {
  play: async ({ canvasElement }) => {
    ;(await byRole(canvasElement, 'button', 'node-a')).click()
  },
}

const states = statesOf('listGateways', { parameters: { as: 'superAdmin' } })

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden: StoryObj = { parameters: { as: 'owner' } }
