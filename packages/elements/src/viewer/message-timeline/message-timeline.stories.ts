import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { ana, bakers } from '../../../test/messaging-world.js'
import { busyShop, quietShop, stage } from '../../../test/messaging-story.js'
import { statesOf, worldOf } from '../../../test/stories.js'
import './message-timeline.define.js'

const meta: Meta = {
  title: 'Viewer/Message timeline',
  component: 'wg-message-timeline',
  parameters: { layout: 'fullscreen', scenario: 'empty', gateway: busyShop },
  args: { chat: bakers },
  render: (args) =>
    html`<wg-message-timeline session-id=${stage.session} chat-id=${args['chat']}></wg-message-timeline>`,
}

export default meta

export const Ready: StoryObj = {}

export const Direct: StoryObj = { args: { chat: ana.jid } }

export const NothingChosen: StoryObj = { args: { chat: '' } }

export const Empty: StoryObj = {
  parameters: {
    gateway: (gateway: FakeGateway) => {
      gateway.updateChat(quietShop(gateway), bakers, 'created', () => undefined)
    },
  },
}

const states = statesOf('listChatMessages', { world: busyShop })

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden = states.forbidden

export const LostConnection: StoryObj = {
  play: (context) => {
    worldOf(context).goOffline()
  },
}
