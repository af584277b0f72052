import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { eventually } from '../../test/mount.js'
import { byRole } from '../../test/perceive.js'
import { statesOf, worldOf, type Play } from '../../test/stories.js'
import './event-monitor.define.js'

const meta: Meta = {
  title: 'Platform/Event monitor',
  component: 'wg-event-monitor',
  parameters: { as: 'superAdmin' },
  render: () => html`<wg-event-monitor></wg-event-monitor>`,
}

export default meta

// The feed shows what happens from now on, so that its stories make things happen once it listens.
const morning: Play = async (context) => {
  const world = worldOf(context)
  await eventually('the monitor listens', () => world.openStreams > 0)
  const [session] = world.state.sessions.values()
  if (!session) return
  world.setStatus(session.id, 'starting', 'reconnecting')
  world.setStatus(session.id, 'working')
  for (const body of ['Good morning!', 'Is the walnut loaf back?', 'Two rye breads, please.'])
    world.addMessage(session.id, { chat: '900000000000002@lid', from: '900000000000002@lid', body })
}

export const Empty: StoryObj = {}

export const Ready: StoryObj = { play: morning }

export const Narrow: StoryObj = { play: morning, globals: { viewport: { value: 'mobile1' } } }

export const Detail: StoryObj = {
  play: async (context) => {
    await morning(context)
    ;(await byRole(context.canvasElement, 'button', /session\.status (starting|working)/)).click()
  },
}

export const Paused: StoryObj = {
  play: async (context) => {
    await morning(context)
    ;(await byRole(context.canvasElement, 'button', 'Pause')).click()
    await morning(context)
  },
}

export const Gap: StoryObj = {
  play: async (context) => {
    await morning(context)
    await byRole(context.canvasElement, 'button', 'Pause')
    worldOf(context).resetStreams('too_many')
    await morning(context)
  },
}

export const NoMatch: StoryObj = {
  render: () => html`<wg-event-monitor filter="no such thing"></wg-event-monitor>`,
  play: morning,
}

const states = statesOf('streamEvents', { parameters: { as: 'superAdmin' } })

export const Idle = states.idle
export const Loading = states.loading
export const Unauthorized = states.unauthorized
export const Stale: StoryObj = {
  play: async (context) => {
    await morning(context)
    await byRole(context.canvasElement, 'button', 'Pause')
    worldOf(context).goOffline()
  },
}
export const Forbidden: StoryObj = { parameters: { as: 'owner' } }
