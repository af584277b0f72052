import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { bakers } from '../../../test/messaging-world.js'
import { busyShop, quietShop, stage } from '../../../test/messaging-story.js'
import { statesOf } from '../../../test/stories.js'
import './chat-list.define.js'

const meta: Meta = {
  title: 'Viewer/Chat list',
  component: 'wg-chat-list',
  parameters: { layout: 'fullscreen', scenario: 'empty', gateway: busyShop },
  args: { density: 'comfortable' },
  argTypes: { density: { control: 'inline-radio', options: ['comfortable', 'compact'] } },
  render: (args) =>
    html`<wg-chat-list session-id=${stage.session} chat-id=${bakers} density=${args['density']}></wg-chat-list>`,
}

export default meta

export const Ready: StoryObj = {}

export const Compact: StoryObj = { args: { density: 'compact' } }

export const Empty: StoryObj = { parameters: { gateway: quietShop } }

const states = statesOf('listChats', { world: busyShop })

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden = states.forbidden
