import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { audited } from '../../test/audited.js'
import { byRole } from '../../test/perceive.js'
import { statesOf, type Play } from '../../test/stories.js'
import './audit.define.js'

const meta: Meta = {
  title: 'Organizations/Audit',
  component: 'wg-audit',
  parameters: { gateway: audited },
  render: () => html`<wg-audit></wg-audit>`,
}

export default meta

export const Ready: StoryObj = {}

export const Narrow: StoryObj = { globals: { viewport: { value: 'mobile1' } } }

/** Every organization and the platform itself, for a super admin. */
export const Everywhere: StoryObj = {
  parameters: { as: 'superAdmin' },
  render: () => html`<wg-audit everywhere></wg-audit>`,
}

const open =
  (action: RegExp): Play =>
  async ({ canvasElement }) => {
    ;(await byRole(canvasElement, 'button', action)).click()
  }

export const Entry: StoryObj = { play: open(/^Created a session/) }
export const EntryAsSomebodyElse: StoryObj = { play: open(/^Called/) }
export const EntryOfAChange: StoryObj = { play: open(/role/) }

export const Filtered: StoryObj = {
  play: async ({ canvasElement }) => {
    const what = await byRole<HTMLSelectElement>(canvasElement, 'combobox', 'What')
    what.value = 'session'
    what.dispatchEvent(new Event('change'))
  },
}

export const NoMatch: StoryObj = { render: () => html`<wg-audit filter="nobody at all"></wg-audit>` }

export const Empty: StoryObj = { parameters: { gateway: () => undefined, scenario: 'empty' } }

const states = statesOf('listAudit', { world: audited })

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden = states.forbidden
