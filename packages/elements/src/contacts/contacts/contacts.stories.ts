import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { ana, bakers } from '../../../test/messaging-world.js'
import { busyShop, severalNumbers } from '../../../test/messaging-story.js'
import { statesOf } from '../../../test/stories.js'
import './contacts.define.js'

const meta: Meta = {
  title: 'Contacts/Contacts',
  component: 'wg-contacts',
  parameters: { layout: 'fullscreen', scenario: 'empty', gateway: busyShop },
  args: { selected: '', query: '' },
  render: (args) => html`<wg-contacts selected=${args['selected']} query=${args['query']}></wg-contacts>`,
}

export default meta

export const Person: StoryObj = { args: { selected: ana.lid } }

export const HiddenNumber: StoryObj = { args: { selected: '900000000000003@lid' } }

export const Group: StoryObj = { args: { selected: bakers } }

export const Ready: StoryObj = {}

export const NothingFound: StoryObj = { args: { query: 'zzz' } }

export const SeveralSessions: StoryObj = { parameters: { gateway: severalNumbers } }

export const Empty: StoryObj = { parameters: { gateway: () => undefined } }

const states = statesOf(['listContacts', 'listGroups'], { world: busyShop })

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden = states.forbidden

export const TenThousandPeople: StoryObj = { parameters: { scenario: 'bulk', gateway: () => undefined } }
