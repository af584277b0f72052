import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { audited } from '../../test/audited.js'
import { statesOf } from '../../test/stories.js'
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
