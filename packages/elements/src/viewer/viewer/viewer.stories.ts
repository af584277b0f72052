import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { bakers } from '../../../test/messaging-world.js'
import { busyShop, quietShop, severalNumbers } from '../../../test/messaging-story.js'
import { statesOf } from '../../../test/stories.js'
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

export const Ready: StoryObj = {}

export const NothingChosen: StoryObj = { args: { 'chat-id': '' } }

export const Empty: StoryObj = { args: { 'chat-id': '' }, parameters: { gateway: quietShop } }

export const NoSessions: StoryObj = { args: { 'chat-id': '' }, parameters: { gateway: () => undefined } }

export const SeveralSessions: StoryObj = { args: { 'chat-id': '' }, parameters: { gateway: severalNumbers } }

export const NumbersCovered: StoryObj = { args: { redact: 'numbers' } }

export const EverythingCovered: StoryObj = { args: { redact: 'all' } }

const states = statesOf(['listChats', 'listChatMessages'], { world: busyShop })

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden = states.forbidden

export const TenThousandChats: StoryObj = {
  args: { 'chat-id': '15550200000@s.whatsapp.net' },
  parameters: { scenario: 'bulk', gateway: () => undefined },
}
