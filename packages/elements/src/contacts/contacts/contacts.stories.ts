import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { ana, bakers } from '../../../test/messaging-world.js'
import { busyShop, severalNumbers } from '../../../test/messaging-story.js'
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

export const NothingChosen: StoryObj = {}

export const NothingFound: StoryObj = { args: { query: 'zzz' } }

export const SeveralSessions: StoryObj = { parameters: { gateway: severalNumbers } }

export const NoSessions: StoryObj = { parameters: { gateway: () => undefined } }

export const Failed: StoryObj = {
  parameters: {
    gateway: (gateway: FakeGateway) => {
      busyShop(gateway)
      for (const operation of ['listContacts', 'listGroups'] as const)
        gateway.fail(operation, { status: 500, code: 'internal', message: 'The story asked for it' })
    },
  },
}

export const Forbidden: StoryObj = {
  parameters: {
    gateway: (gateway: FakeGateway) => {
      busyShop(gateway)
      const problem = { status: 403, code: 'forbidden', message: 'no', details: { capability: 'read' } } as const
      for (const operation of ['listContacts', 'listGroups'] as const) gateway.fail(operation, problem)
    },
  },
}

export const TenThousandPeople: StoryObj = { parameters: { scenario: 'bulk', gateway: () => undefined } }
