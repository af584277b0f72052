import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { ana, bakers } from '../../../test/messaging-world.js'
import { busyShop, quietShop, stage } from '../../../test/messaging-story.js'
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

const failing = (fault: Parameters<FakeGateway['fail']>[1]) => (gateway: FakeGateway) => {
  busyShop(gateway)
  gateway.fail('listChatMessages', fault)
}

export const EveryKind: StoryObj = {}

export const Direct: StoryObj = { args: { chat: ana.jid } }

export const Idle: StoryObj = { args: { chat: '' } }

export const Empty: StoryObj = {
  parameters: {
    gateway: (gateway: FakeGateway) => {
      gateway.updateChat(quietShop(gateway), bakers, 'created', () => undefined)
    },
  },
}

export const Loading: StoryObj = {
  parameters: {
    gateway: (gateway: FakeGateway) => {
      busyShop(gateway)
      gateway.delay('listChatMessages', new Promise(() => undefined))
    },
  },
}

export const Failed: StoryObj = {
  parameters: { gateway: failing({ status: 500, code: 'internal', message: 'The story asked for it' }) },
}

export const Forbidden: StoryObj = {
  parameters: {
    gateway: failing({ status: 403, code: 'forbidden', message: 'no', details: { capability: 'read' } }),
  },
}

export const LostConnection: StoryObj = {
  parameters: {
    gateway: (gateway: FakeGateway) => {
      busyShop(gateway)
      setTimeout(() => gateway.goOffline(), 1_500)
    },
  },
}
