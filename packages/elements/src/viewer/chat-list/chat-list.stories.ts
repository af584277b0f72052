import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { bakers } from '../../../test/messaging-world.js'
import { busyShop, quietShop, stage } from '../../../test/messaging-story.js'
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

export const Busy: StoryObj = {}

export const Compact: StoryObj = { args: { density: 'compact' } }

export const Empty: StoryObj = { parameters: { gateway: quietShop } }

export const Loading: StoryObj = {
  parameters: {
    gateway: (gateway: FakeGateway) => {
      busyShop(gateway)
      gateway.delay('listChats', new Promise(() => undefined))
    },
  },
}

export const Failed: StoryObj = {
  parameters: {
    gateway: (gateway: FakeGateway) => {
      busyShop(gateway)
      gateway.fail('listChats', { status: 500, code: 'internal', message: 'The story asked for it' })
    },
  },
}
