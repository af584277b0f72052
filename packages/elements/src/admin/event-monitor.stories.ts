import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { byRole } from '../../test/perceive.js'
import './event-monitor.define.js'

// The feed shows what happens from now on, so that its stories make things happen once it listens.
let gateway: FakeGateway | undefined

const meta: Meta = {
  title: 'Platform/Event monitor',
  component: 'wg-event-monitor',
  parameters: {
    as: 'superAdmin',
    gateway: (made: FakeGateway) => {
      gateway = made
    },
  },
  render: () => html`<wg-event-monitor></wg-event-monitor>`,
}

export default meta

const listening = async (): Promise<FakeGateway | undefined> => {
  for (let tries = 0; tries < 200 && !gateway?.openStreams; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
  return gateway
}

const morning = async (): Promise<void> => {
  const world = await listening()
  const [session] = world?.state.sessions.values() ?? []
  if (!world || !session) return
  world.setStatus(session.id, 'starting', 'reconnecting')
  world.setStatus(session.id, 'working')
  for (const body of ['Good morning!', 'Is the walnut loaf back?', 'Two rye breads, please.'])
    world.addMessage(session.id, { chat: '900000000000002@lid', from: '900000000000002@lid', body })
}

export const Quiet: StoryObj = {}

export const Busy: StoryObj = { play: morning }

export const Narrow: StoryObj = { play: morning, globals: { viewport: { value: 'mobile1' } } }

export const Detail: StoryObj = {
  play: async ({ canvasElement }) => {
    await morning()
    ;(await byRole(canvasElement, 'button', /session\.status (starting|working)/)).click()
  },
}

export const Paused: StoryObj = {
  play: async ({ canvasElement }) => {
    await morning()
    ;(await byRole(canvasElement, 'button', 'Pause')).click()
    await morning()
  },
}

export const Gap: StoryObj = {
  play: async ({ canvasElement }) => {
    await morning()
    await byRole(canvasElement, 'button', 'Pause')
    gateway?.resetStreams('too_many')
    await morning()
  },
}

export const NoMatch: StoryObj = {
  render: () => html`<wg-event-monitor filter="no such thing"></wg-event-monitor>`,
  play: morning,
}

export const Offline: StoryObj = {
  parameters: {
    gateway: (made: FakeGateway) => {
      made.goOffline()
    },
  },
}

export const Forbidden: StoryObj = { parameters: { as: 'owner' } }
