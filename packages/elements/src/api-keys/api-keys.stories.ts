import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { byRole } from '../../test/perceive.js'
import { statesOf } from '../../test/stories.js'
import './api-keys.define.js'

const meta: Meta = {
  title: 'API keys/API keys',
  component: 'wg-api-keys',
  render: () => html`<wg-api-keys></wg-api-keys>`,
}

export default meta

const day = 86_400_000

const manyKeys = (gateway: FakeGateway): void => {
  const [known] = gateway.state.apiKeys.values()
  if (!known) return
  const { expiresAt: _expiry, lastUsedAt: _use, ...key } = known
  const now = Date.now()
  const add = (id: string, more: Partial<typeof known>) => gateway.state.apiKeys.set(id, { ...key, id, ...more })
  add('key_1', { name: 'Nightly export', capabilities: ['read'], lastFour: 'Q2ma', expiresAt: now + 12 * day })
  add('key_2', { name: 'Old till', capabilities: ['read', 'send'], lastFour: '81Zt', expiresAt: now - day })
  add('key_3', {
    name: 'CRM import of the northern branch, nightly, owned by the data team',
    capabilities: ['read', 'send', 'manage', 'events'],
    lastFour: 'rILV',
  })
}

/** So many that they are searched and chosen. */
const longList = (gateway: FakeGateway): void => {
  manyKeys(gateway)
  const [known] = gateway.state.apiKeys.values()
  if (!known) return
  for (let at = 1; at <= 12; at += 1)
    gateway.state.apiKeys.set(`key_import_${String(at)}`, {
      ...known,
      id: `key_import_${String(at)}`,
      name: `Import ${String(at)}`,
    })
}

export const Ready: StoryObj = { parameters: { gateway: manyKeys } }

export const Narrow: StoryObj = {
  parameters: { gateway: manyKeys },
  globals: { viewport: { value: 'mobile1' } },
}

/** Several keys are chosen, and can be revoked together. */
export const Chosen: StoryObj = {
  parameters: { gateway: longList },
  play: async ({ canvasElement }) => {
    for (const name of [/^Select .*Nightly/, /^Select .*Old/]) (await byRole(canvasElement, 'checkbox', name)).click()
    await byRole(canvasElement, 'group', /2 selected/)
  },
}

/** Before several keys are revoked: how many, and what follows. */
export const RevokeSeveral: StoryObj = {
  parameters: { gateway: longList },
  play: async (context) => {
    await Chosen.play?.(context as never)
    ;(await byRole(await byRole(context.canvasElement, 'group', /2 selected/), 'button', /Revoke/)).click()
  },
}

export const Empty: StoryObj = { parameters: { scenario: 'empty' } }

export const AsMember: StoryObj = { parameters: { as: 'member' } }

export const CreateDialog: StoryObj = {
  play: async ({ canvasElement }) => {
    ;(await byRole(canvasElement, 'button', 'Create key')).click()
  },
}

export const SecretOnce: StoryObj = {
  play: async ({ canvasElement }) => {
    ;(await byRole(canvasElement, 'button', 'Create key')).click()
    const name = await byRole<HTMLInputElement>(canvasElement, 'textbox', /Name/)
    name.value = 'Till'
    const buttons = await byRole(canvasElement, 'dialog', /Create a key/)
    ;(await byRole(buttons, 'button', 'Create key')).click()
  },
}

export const RevokeDialog: StoryObj = {
  play: async ({ canvasElement }) => {
    ;(await byRole(canvasElement, 'button', /^Revoke key Order/)).click()
  },
}

const states = statesOf('listApiKeys')

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden = states.forbidden
