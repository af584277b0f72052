import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { byRole } from '../../test/perceive.js'
import { statesOf, type Play } from '../../test/stories.js'
import './admin-users.define.js'

const meta: Meta = {
  title: 'Platform/Users',
  component: 'wg-admin-users',
  parameters: { as: 'superAdmin' },
  render: () => html`<wg-admin-users></wg-admin-users>`,
}

export default meta

const crowd = (gateway: FakeGateway): void => {
  for (let at = 1; at <= 20; at += 1)
    gateway.addUser({ name: `Person ${String(at)}`, email: `person-${String(at)}@crowd.example` })
  gateway.addUser({
    name: 'Maximiliana von und zu Hohenstein-Wittelsbach of the northern branch',
    email: 'maximiliana.von.und.zu.hohenstein-wittelsbach@northern-branch.lantern.example',
    banned: true,
    banReason: 'Shared the password of the shop with the whole street, twice, and wrote it on the window.',
    banExpiresAt: Date.now() + 7 * 86_400_000,
  })
}

export const Ready: StoryObj = {}

export const ManyAndLong: StoryObj = { parameters: { gateway: crowd } }

export const Narrow: StoryObj = {
  parameters: { gateway: crowd },
  globals: { viewport: { value: 'mobile1' } },
}

export const NoMatch: StoryObj = { render: () => html`<wg-admin-users filter="nobody at all"></wg-admin-users>` }

const choose =
  (name: string, entry?: RegExp): Play =>
  async ({ canvasElement }) => {
    ;(await byRole(canvasElement, 'button', `Actions for ${name}`)).click()
    if (entry) (await byRole(canvasElement, 'menuitem', entry)).click()
  }

export const Menu: StoryObj = { play: choose('Nora Lind') }
export const BanDialog: StoryObj = { play: choose('Nora Lind', /^Ban/) }
export const UnbanDialog: StoryObj = { play: choose('Bo Vance', /^Unban/) }
export const PromoteDialog: StoryObj = { play: choose('Nora Lind', /super admin/) }
export const ImpersonateDialog: StoryObj = { play: choose('Nora Lind', /^Impersonate/) }
export const ReasonMissing: StoryObj = {
  play: async (context) => {
    await choose('Nora Lind', /^Ban/)(context)
    ;(await byRole(context.canvasElement, 'button', 'Ban')).click()
  },
}

export const BanUntilADate: StoryObj = {
  play: async (context) => {
    await choose('Nora Lind', /^Ban/)(context)
    const length = await byRole<HTMLSelectElement>(context.canvasElement, 'combobox', 'For how long')
    length.value = 'own'
    length.dispatchEvent(new Event('change'))
  },
}

export const Banned: StoryObj = {
  parameters: { gateway: crowd },
  play: async ({ canvasElement }) => {
    ;(await byRole(canvasElement, 'radio', /^Banned/)).click()
  },
}

const states = statesOf('listUsers', { parameters: { as: 'superAdmin' } })

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden: StoryObj = { parameters: { as: 'owner' } }
