import './webhooks.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { allByRole, byRole, reads, textOf } from '../../test/perceive.js'
import type { WebhooksElement } from './webhooks.js'

cleanUpAfterEach()
endClientsAfterEach()

const show = async (role: 'owner' | 'member' = 'owner', scenario: 'living' | 'empty' = 'living') => {
  const world = living(role, scenario)
  const page = await mount<WebhooksElement>(html`<wg-webhooks .client=${world.client}></wg-webhooks>`, { width: 900 })
  return { ...world, page }
}

const type = async (page: Element, name: RegExp, value: string) => {
  const field = await eventually(
    `field ${String(name)}`,
    () =>
      [
        ...allByRole<HTMLInputElement>(page, 'textbox', name),
        ...[
          ...(page.shadowRoot
            ?.querySelector('wg-webhook-form')
            ?.shadowRoot?.querySelectorAll<HTMLInputElement>('#url') ?? []),
        ],
      ][0],
  )
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

describe('the webhooks page', () => {
  it('lists each address with what it gets and how it is', async () => {
    const { page } = await show()
    await reads(page, 'https://orders.lantern.example/whatsapp')
    await reads(page, '2 event types')
    await reads(page, 'Active')
  })

  it('says what a webhook is while there is none', async () => {
    const { page } = await show('owner', 'empty')
    await reads(page, 'No webhooks yet')
  })

  it('opens one with its deliveries and goes back', async () => {
    const { page } = await show()
    ;(await byRole(page, 'button', /orders.lantern.example/)).click()
    await reads(page, 'Deliveries')
    ;(await byRole(page, 'button', 'All webhooks')).click()
    await reads(page, '2 event types')
  })

  it('adds a webhook and shows its signing secret once', async () => {
    const { page } = await show()
    ;(await byRole(page, 'button', 'Add webhook')).click()
    await type(page, /Address/, 'https://new.example/hook')
    allByRole(page, 'button', 'Add webhook').at(-1)?.click()
    await reads(page, 'Copy the signing secret now')
    ;(await byRole(page, 'button', 'I have stored the secret')).click()
    await reads(page, 'https://new.example/hook')
    expect(textOf(page)).not.to.match(/whsec_/)
  })

  it('points at an address that is none, and sends nothing', async () => {
    const { gateway, page } = await show()
    ;(await byRole(page, 'button', 'Add webhook')).click()
    await type(page, /Address/, 'orders')
    allByRole(page, 'button', 'Add webhook').at(-1)?.click()
    await reads(page, 'Enter a whole address')
    expect(gateway.calls.filter(({ operation }) => operation === 'createWebhook')).to.have.length(0)
  })

  it('sends a test and shows the delivery', async () => {
    const { page } = await show()
    ;(await byRole(page, 'button', /orders.lantern.example/)).click()
    ;(await byRole(page, 'button', 'Send a test')).click()
    await reads(page, 'session.status')
  })

  it('deletes one after asking', async () => {
    const { gateway, page } = await show()
    ;(await byRole(page, 'button', /orders.lantern.example/)).click()
    ;(await byRole(page, 'button', 'Webhook actions')).click()
    ;(await byRole(page, 'menuitem', 'Delete…')).click()
    ;(await byRole(page, 'button', 'Delete webhook')).click()
    await eventually('it is gone', () => gateway.state.webhooks.size === 0)
    await reads(page, 'No webhooks yet')
  })

  it('offers a member no way to change anything', async () => {
    const { page } = await show('member')
    await eventually('an answer', () => page.status !== 'loading' && page.status !== 'idle')
    expect(allByRole(page, 'button', /Add webhook|Edit|Send a test/)).to.have.length(0)
  })

  it('is accessible as a list, as a form and open', async () => {
    const { page } = await show()
    await byRole(page, 'button', /orders.lantern.example/)
    await expectAccessible(page)
    ;(await byRole(page, 'button', 'Add webhook')).click()
    await expectAccessible(page)
    ;(await byRole(page, 'button', 'Cancel')).click()
    ;(await byRole(page, 'button', /orders.lantern.example/)).click()
    await reads(page, 'Deliveries')
    await expectAccessible(page)
  })
})
