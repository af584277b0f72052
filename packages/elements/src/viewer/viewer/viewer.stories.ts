import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { bakers } from '../../../test/messaging-world.js'
import { busyShop, quietShop, severalNumbers } from '../../../test/messaging-story.js'
import './viewer.define.js'

const meta: Meta = {
  title: 'Viewer/Viewer',
  component: 'wg-viewer',
  parameters: { layout: 'fullscreen', scenario: 'empty', gateway: busyShop },
  args: { 'chat-id': bakers, redact: null },
  argTypes: { redact: { control: 'select', options: [null, 'numbers', 'all'] } },
  render: (args) => html`<wg-viewer chat-id=${args['chat-id']} .redact=${args['redact']}></wg-viewer>`,
}

export default meta

export const Group: StoryObj = {}

export const NothingChosen: StoryObj = { args: { 'chat-id': '' } }

export const NoChats: StoryObj = { args: { 'chat-id': '' }, parameters: { gateway: quietShop } }

export const NoSessions: StoryObj = { args: { 'chat-id': '' }, parameters: { gateway: () => undefined } }

export const SeveralSessions: StoryObj = { args: { 'chat-id': '' }, parameters: { gateway: severalNumbers } }

export const NumbersCovered: StoryObj = { args: { redact: 'numbers' } }

export const EverythingCovered: StoryObj = { args: { redact: 'all' } }

export const Failed: StoryObj = {
  parameters: {
    gateway: (gateway: FakeGateway) => {
      busyShop(gateway)
      gateway.fail('listChats', { status: 500, code: 'internal', message: 'The story asked for it' })
      gateway.fail('listChatMessages', { status: 500, code: 'internal', message: 'The story asked for it' })
    },
  },
}

export const Forbidden: StoryObj = {
  parameters: {
    gateway: (gateway: FakeGateway) => {
      busyShop(gateway)
      const problem = { status: 403, code: 'forbidden', message: 'no', details: { capability: 'read' } } as const
      gateway.fail('listChats', problem)
      gateway.fail('listChatMessages', problem)
    },
  },
}

export const TenThousandChats: StoryObj = {
  args: { 'chat-id': '15550200000@s.whatsapp.net' },
  parameters: { scenario: 'bulk', gateway: () => undefined },
}
