import { createClient } from '@waygate/sdk'
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { createFakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { byRole } from '../../test/perceive.js'
import type { Play } from '../../test/stories.js'
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

/** What it shows comes from a client of its own: the story is there when the words are. */
const itsThere: Play = async ({ canvasElement }) => void (await byRole(canvasElement, 'button', /Stop/))

export const Acting: StoryObj = { play: itsThere }

export const Narrow: StoryObj = { play: itsThere, globals: { viewport: { value: 'mobile1' } } }
