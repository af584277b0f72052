import './webhooks.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, deepElements, eventually, mount } from '../../test/mount.js'
import { allByRole, byRole, focused, reads, textOf } from '../../test/perceive.js'
import { expectNoPolicyViolations } from '../../test/policy.js'
import type { WebhooksElement } from './webhooks.js'

cleanUpAfterEach()
endClientsAfterEach()
expectNoPolicyViolations()

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

  it('keeps a webhook of one session to sessions, because nothing makes it one of all', async () => {
    const { gateway, page } = await show()
    const [webhook] = gateway.state.webhooks.values()
    const [session] = gateway.state.sessions.values()
    if (!webhook || !session) throw new Error('the world has none')
    gateway.state.webhooks.set(webhook.id, { ...webhook, sessionId: session.id })
    await page.refresh()
    ;(await byRole(page, 'button', /orders.lantern.example/)).click()
    ;(await byRole(page, 'button', 'Edit')).click()
    const choice = await byRole<HTMLSelectElement>(page, 'combobox', 'Sessions')
    expect([...choice.options].map(({ value }) => value)).not.to.contain('')
    expect(choice.value).to.equal(session.id)
    await reads(page, 'add a webhook of its own')
  })

  it('offers to add the first one', async () => {
    const { page } = await show('owner', 'empty')
    await reads(page, 'No webhooks yet')
    ;(await byRole(page, 'button', 'Add webhook')).click()
    await type(page, /Address/, 'https://new.example/hook')
    allByRole(page, 'button', 'Add webhook').at(-1)?.click()
    await reads(page, 'https://new.example/hook')
  })

  it('shows beside each how many of the last hundred arrived and when the last one was, live', async () => {
    const { gateway, page } = await show()
    await reads(page, 'Nothing sent yet')
    const [session] = gateway.state.sessions.values()
    if (!session) throw new Error('the world has no session')
    await eventually('the stream', () => gateway.openStreams > 0)
    gateway.setStatus(session.id, 'starting', 'reconnecting')
    await reads(page, /100% of the last 1 arrived · Last delivery now/)
    for (let at = 0; at < 130; at += 1) gateway.setStatus(session.id, at % 2 ? 'starting' : 'working')
    await page.refresh()
    await reads(page, /100% of the last 100 arrived/)
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
    expect(textOf(page)).not.to.contain('former secret')
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

  it('sends what failed again, and says how much that is', async () => {
    const { gateway, page } = await show()
    const [webhook] = gateway.state.webhooks.values()
    const [session] = gateway.state.sessions.values()
    if (!webhook || !session) throw new Error('the world has none')
    gateway.state.webhooks.set(webhook.id, { ...webhook, url: 'https://orders.lantern.example/500' })
    gateway.setStatus(session.id, 'starting', 'reconnecting')
    ;(await byRole(page, 'button', /orders.lantern.example/)).click()
    ;(await byRole(page, 'button', 'Webhook actions')).click()
    ;(await byRole(page, 'menuitem', /Send failed ones again/)).click()
    ;(await byRole(page, 'button', 'Send again')).click()
    await eventually('a second delivery', () => gateway.state.deliveries.length === 2)
    const [first, second] = gateway.state.deliveries
    expect(second?.eventId).to.equal(first?.eventId)
  })

  it('explains the signature and offers a verifier to copy', async () => {
    const { page } = await show()
    ;(await byRole(page, 'button', /orders.lantern.example/)).click()
    const summary = await eventually('the explanation', () =>
      [...deepElements(page)].find(
        (one) => one.localName === 'summary' && /knows that a delivery/.test(one.textContent),
      ),
    )
    ;(summary as HTMLElement).click()
    await reads(page, 'webhook-signature')
    await reads(page, "import { verifyWebhook } from '@waygate/sdk/webhooks'")
  })

  it('shows the times a retry policy comes to, and sends the policy that was chosen', async () => {
    const { gateway, page } = await show()
    ;(await byRole(page, 'button', 'Add webhook')).click()
    await type(page, /Address/, 'https://new.example/hook')
    const choice = await byRole<HTMLSelectElement>(page, 'combobox', 'When a delivery fails')
    await reads(page, /5 sec, 5 min, 30 min, 2 hr/)
    choice.value = 'exponential'
    choice.dispatchEvent(new Event('change'))
    await reads(page, /5 sec, 10 sec, 20 sec/)
    allByRole(page, 'button', 'Add webhook').at(-1)?.click()
    const made = await eventually('the webhook', () =>
      [...gateway.state.webhooks.values()].find(({ url }) => url === 'https://new.example/hook'),
    )
    expect(made.retryPolicy).to.deep.equal({ policy: 'exponential', delaySeconds: 5, attempts: 10 })
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

  it('names the session of a webhook that is for one', async () => {
    const { gateway, page } = await show()
    const [webhook] = gateway.state.webhooks.values()
    const [session] = gateway.state.sessions.values()
    if (!webhook || !session) throw new Error('the world has none')
    gateway.state.webhooks.set(webhook.id, { ...webhook, sessionId: session.id })
    await page.refresh()
    await reads(page, 'Only Front desk')
  })

  it('signs a new webhook with a secret of its own, and says so when none could be made', async () => {
    const { gateway, page } = await show()
    gateway.fail('rotateWebhookSecret', { status: 503, code: 'gateway_unavailable', message: 'down' })
    ;(await byRole(page, 'button', 'Add webhook')).click()
    await type(page, /Address/, 'https://new.example/hook')
    allByRole(page, 'button', 'Add webhook').at(-1)?.click()
    await reads(page, 'https://new.example/hook')
    await reads(page, 'The webhook was added, but its secret could not be made')
  })

  it('shows addresses verbatim, never as markup', async () => {
    const { gateway, page } = await show()
    const [webhook] = gateway.state.webhooks.values()
    if (!webhook) throw new Error('the world has no webhook')
    const url = 'https://x.example/<img src=x onerror=alert(1)>\u202Egpj.exe'
    gateway.state.webhooks.set(webhook.id, { ...webhook, url })
    await page.refresh()
    await reads(page, url)
    expect(page.renderRoot.querySelector('img')).to.equal(null)
  })

  it('begins in the address, and gives the focus back when the panel is left with Escape', async () => {
    const { page } = await show()
    const button = await byRole(page, 'button', 'Add webhook')
    button.focus()
    button.click()
    await eventually('the focus in the form', () => focused()?.id === 'url')
    const dialog = await byRole(page, 'dialog', /Add a webhook/)
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    await eventually('it closes', () => allByRole(page, 'dialog').length === 0)
    expect(focused()).to.equal(button)
  })

  it('keeps the list and says so while the gateway is away', async () => {
    const { gateway, page } = await show()
    await reads(page, 'orders.lantern.example')
    gateway.goOffline()
    await eventually('it is marked', () => page.status === 'stale' || page.status === 'offline')
    await reads(page, 'orders.lantern.example')
  })

  it('says that it could not be loaded, and loads on request', async () => {
    const world = living()
    const undo = world.gateway.fail('listWebhooks', { status: 500, code: 'internal', message: 'x' })
    const page = await mount<WebhooksElement>(html`<wg-webhooks .client=${world.client}></wg-webhooks>`)
    await reads(page, 'This could not be loaded')
    undo()
    ;(await byRole(page, 'button', 'Try again')).click()
    await reads(page, 'orders.lantern.example')
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
