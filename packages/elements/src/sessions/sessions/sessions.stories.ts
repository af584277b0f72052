import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { byRole } from '../../../test/perceive.js'
import { statesOf } from '../../../test/stories.js'
import './sessions.define.js'

const meta: Meta = {
  title: 'Sessions/Sessions',
  component: 'wg-sessions',
  render: () => html`<wg-sessions></wg-sessions>`,
}

export default meta

const everyStatus = (gateway: FakeGateway): void => {
  const add = (label: string, init: Parameters<FakeGateway['addSession']>[1]) =>
    gateway.addSession(gateway.cast.organization, { label, ...init })
  const now = Date.now()
  const linked = (number: string) => ({ phoneNumber: number, waJid: `${number}@s.whatsapp.net` })
  add('Support line', { status: 'working', since: now - 5 * 3_600_000, ...linked('628120000123') })
  add('Sales, restricted', {
    status: 'working',
    reason: 'restricted',
    restrictedUntil: now + 86_400_000,
    since: now - 86_400_000,
    ...linked('15550104'),
  })
  add('Van', {
    status: 'starting',
    reason: 'reconnecting',
    nextRetryAt: now + 42_000,
    since: now - 60_000,
    ...linked('15550105'),
  })
  add('Branch', { status: 'starting', reason: 'linking', since: now - 2_000 })
  add('Night shift', {
    status: 'stopped',
    reason: 'stopped_by_user',
    since: now - 9 * 86_400_000,
    ...linked('15550106'),
  })
  add('Warehouse', { status: 'failed', reason: 'replaced', since: now - 2 * 86_400_000, ...linked('15550107') })
  add('Campaign', {
    status: 'failed',
    reason: 'temporarily_banned',
    restrictedUntil: now + 5_400_000,
    since: now - 3_600_000,
    ...linked('15550108'),
  })
  add('', { status: 'logged_out', reason: 'unlinked', since: now - 86_400_000, ...linked('15550109') })
  gateway.beginPairing(add('New shop', {}).id)
}

export const EveryStatus: StoryObj = { parameters: { scenario: 'empty', gateway: everyStatus } }

export const Ready: StoryObj = {}

export const Empty: StoryObj = { parameters: { scenario: 'empty' } }

export const AsMember: StoryObj = { parameters: { scenario: 'living', as: 'member' } }

export const Narrow: StoryObj = {
  parameters: { scenario: 'empty', gateway: everyStatus },
  globals: { viewport: { value: 'mobile1' } },
}

/** Several rows are ticked: what can be done to all of them. */
export const SeveralChosen: StoryObj = {
  parameters: { scenario: 'empty', gateway: everyStatus },
  play: async ({ canvasElement }) => {
    ;(await byRole(canvasElement, 'checkbox', /Select .*Support line/)).click()
    ;(await byRole(canvasElement, 'checkbox', /Select .*Van/)).click()
    await byRole(canvasElement, 'group', /2/)
  },
}

const states = statesOf('listSessions')

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden = states.forbidden
