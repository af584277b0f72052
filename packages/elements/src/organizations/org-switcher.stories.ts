import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { byRole } from '../../test/perceive.js'
import { statesOf, type Play } from '../../test/stories.js'
import './org-switcher.define.js'

const meta: Meta = {
  title: 'Organizations/Switcher',
  component: 'wg-org-switcher',
  render: () => html`<wg-org-switcher></wg-org-switcher>`,
}

export default meta

const openMenu: Play = async ({ canvasElement }) => {
  ;(await byRole(canvasElement, 'button', /Switch/)).click()
}

const many = (gateway: FakeGateway): void => {
  for (let at = 1; at <= 20; at += 1) gateway.addOrganization(`Branch ${String(at)}`, gateway.cast.owner)
  gateway.addOrganization(
    'The association of independent bakeries and mills of the northern river valleys',
    gateway.cast.owner,
  )
}

export const Ready: StoryObj = {}

export const Open: StoryObj = { play: openMenu }

export const ManyAndLong: StoryObj = { parameters: { gateway: many }, play: openMenu }

/** A super admin who belongs to no organization. */
export const None: StoryObj = { parameters: { as: 'superAdmin' } }

export const NewOrganization: StoryObj = {
  play: async (context) => {
    await openMenu(context)
    ;(await byRole(context.canvasElement, 'menuitem', /New organization/)).click()
  },
}

const states = statesOf('listOrganizations')

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden = states.forbidden
