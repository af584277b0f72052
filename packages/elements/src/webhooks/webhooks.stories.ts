import type { Meta, StoryObj } from '@storybook/web-components-vite'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html } from 'lit'
import { deepElements, eventually } from '../../test/mount.js'
import { byRole } from '../../test/perceive.js'
import { statesOf, type Play } from '../../test/stories.js'
import './webhooks.define.js'

const meta: Meta = {
  title: 'Webhooks/Webhooks',
  component: 'wg-webhooks',
  render: () => html`<wg-webhooks></wg-webhooks>`,
}

export default meta

const hour = 3_600_000

const everyHealth = (gateway: FakeGateway): void => {
  const [known] = gateway.state.webhooks.values()
  if (!known) return
  const add = (id: string, more: Partial<typeof known>) => gateway.state.webhooks.set(id, { ...known, id, ...more })
  add('wh_1', { url: 'https://crm.lantern.example/500', failingSince: Date.now() - 2 * hour, events: ['*'] })
  add('wh_2', { url: 'https://old.lantern.example/hook', active: false })
  add('wh_3', {
    url: 'https://hooks.lantern.example/a-long-path/that-goes-on/customer-42/inbound?tenant=northern-branch&version=3',
    active: false,
    disabledReason: 'failing for 5 days',
    secretSet: false,
  })
}

const deliveries = (gateway: FakeGateway): void => {
  everyHealth(gateway)
  const [session] = gateway.state.sessions.values()
  if (!session) return
  gateway.setStatus(session.id, 'starting', 'reconnecting')
  gateway.setStatus(session.id, 'working')
  gateway.addMessage(session.id, {
    chat: '900000000000002@lid',
    from: '900000000000002@lid',
    body: 'Two rye breads, please.',
  })
}

export const Ready: StoryObj = { parameters: { gateway: everyHealth } }

export const Narrow: StoryObj = {
  parameters: { gateway: everyHealth },
  globals: { viewport: { value: 'mobile1' } },
}

export const Empty: StoryObj = { parameters: { scenario: 'empty' } }

export const AsMember: StoryObj = { parameters: { as: 'member' } }

const open =
  (address: RegExp): Play =>
  async ({ canvasElement }) => {
    ;(await byRole(canvasElement, 'button', address)).click()
  }

export const WithDeliveries: StoryObj = { parameters: { gateway: deliveries }, play: open(/orders/) }

export const Failing: StoryObj = { parameters: { gateway: deliveries }, play: open(/crm/) }

export const NothingSentYet: StoryObj = { parameters: { gateway: everyHealth }, play: open(/old/) }

export const OneDelivery: StoryObj = {
  parameters: { gateway: deliveries },
  play: async (context) => {
    await open(/crm/)(context)
    ;(await byRole(context.canvasElement, 'button', /^Failed, will be tried again/)).click()
  },
}

/** As a gateway with a secret sends them. */
const signedDeliveries = (gateway: FakeGateway): void => {
  deliveries(gateway)
  const signed = {
    'webhook-id': 'evt_1',
    'webhook-timestamp': '1790000000',
    'webhook-signature': 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  }
  gateway.state.deliveries.forEach((delivery, at) => {
    const attempts = delivery.attempts.map((one) => ({ ...one, requestHeaders: { ...one.requestHeaders, ...signed } }))
    gateway.state.deliveries[at] = { ...delivery, attempts }
  })
}

export const SignatureCheck: StoryObj = {
  parameters: { gateway: signedDeliveries },
  play: async (context) => {
    await open(/orders/)(context)
    ;(await byRole(context.canvasElement, 'button', /session\.status/)).click()
    const summary = await eventually('the check of the signature', () =>
      [...deepElements(context.canvasElement)]
        .find(({ localName }) => localName === 'wg-signature-check')
        ?.shadowRoot?.querySelector('summary'),
    )
    summary.click()
  },
}

export const AddPanel: StoryObj = {
  play: async ({ canvasElement }) => {
    ;(await byRole(canvasElement, 'button', 'Add webhook')).click()
  },
}

export const EditPanel: StoryObj = {
  play: async (context) => {
    await open(/orders/)(context)
    ;(await byRole(context.canvasElement, 'button', 'Edit')).click()
  },
}

const choose =
  (entry: RegExp): Play =>
  async (context) => {
    await open(/orders/)(context)
    ;(await byRole(context.canvasElement, 'button', 'Webhook actions')).click()
    ;(await byRole(context.canvasElement, 'menuitem', entry)).click()
  }

export const NewSecretDialog: StoryObj = { play: choose(/New secret/) }

export const SecretOnce: StoryObj = {
  play: async (context) => {
    await choose(/New secret/)(context)
    ;(await byRole(context.canvasElement, 'button', 'Make new secret')).click()
  },
}

export const RecoverDialog: StoryObj = { play: choose(/Send failed/) }

export const DeleteDialog: StoryObj = { play: choose(/Delete/) }

const states = statesOf('listWebhooks')

export const Idle = states.idle
export const Loading = states.loading
export const Failed = states.failed
export const Offline = states.offline
export const Stale = states.stale
export const Unauthorized = states.unauthorized
export const Forbidden = states.forbidden
