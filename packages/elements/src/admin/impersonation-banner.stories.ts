import { createClient } from '@waygate/sdk'
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { createFakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import './impersonation-banner.define.js'

const meta: Meta = {
  title: 'Platform/Impersonation banner',
  component: 'wg-impersonation-banner',
  loaders: [
    async () => {
      const gateway = createFakeGateway({ scenario: 'living' })
      const admin = createClient(gateway.options('superAdmin'))
      const milo = [...gateway.state.users.values()].find(({ name }) => name === 'Milo Brandt')
      const grant = await admin.admin.users.impersonate(milo?.id ?? '', { reason: 'Ticket 4711: messages are missing' })
      admin.dispose()
      return { client: createClient({ ...gateway.options('superAdmin'), auth: { token: grant.token } }) }
    },
  ],
  render: (_, { loaded }) => html`<wg-impersonation-banner .client=${loaded['client']}></wg-impersonation-banner>`,
}

export default meta

export const Acting: StoryObj = {}

export const Narrow: StoryObj = { globals: { viewport: { value: 'mobile1' } } }
