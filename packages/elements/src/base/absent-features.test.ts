import '../define.js'
import { expect } from 'chai'
import { html } from 'lit'
import type { FakeGateway } from '@waygate/sdk/testing'
import { createClient, type Client } from '@waygate/sdk'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { allByRole, byRole, reads, textOf } from '../../test/perceive.js'
import type { WaygateElement } from './waygate-element.js'

cleanUpAfterEach()
endClientsAfterEach()

type Operation = Parameters<FakeGateway['fail']>[0]
const notFound = { status: 404, code: 'not_found', message: 'no such path' } as const

/** A living world whose gateway does not have these operations, nor `me`, which would list what it has. */
const without = (...operations: Operation[]) => {
  const world = living('owner')
  for (const operation of ['getMe', ...operations] as const) world.gateway.fail(operation, notFound)
  return world
}

/** The session of that world that has chats. */
const busySession = ({ state }: FakeGateway) =>
  [...state.stores].find(([, { messages }]) => messages.size > 0)?.[0] ?? ''

const ready = (page: WaygateElement) => eventually('its data', () => page.status === 'ready' || page.status === 'stale')

/** Named in the guide's table of gateways and features; scripts/lint/feature-table.test.ts compares the two. */
describe('an element on a gateway that lacks a feature', () => {
  const openWebhook = async () => {
    const { client } = without('listDeliveries', 'rotateWebhookSecret')
    const page = await mount<WaygateElement>(html`<wg-webhooks .client=${client}></wg-webhooks>`, { width: 1000 })
    ;(await byRole(page, 'button', /orders.lantern.example/)).click()
    await reads(page, 'Deliveries')
    return page
  }

  it('webhook-deliveries: says so in their place, and shows the rest of the webhook', async () => {
    const page = await openWebhook()
    await reads(page, 'This gateway cannot do that.')
    await byRole(page, 'button', 'All webhooks')
  })

  it('whatever it is, offers the form of a webhook also where nobody says who one is', async () => {
    const { client } = without()
    const page = await mount<WaygateElement>(html`<wg-webhooks .client=${client}></wg-webhooks>`, { width: 1000 })
    ;(await byRole(page, 'button', 'Add webhook')).click()
    await eventually('the form', () => page.renderRoot.querySelector('wg-webhook-form'))
  })

  it('webhook-secrets: says that the secret was not changed', async () => {
    const page = await openWebhook()
    ;(await byRole(page, 'button', 'Webhook actions')).click()
    ;(await byRole(page, 'menuitem', 'New secret…')).click()
    ;(await byRole(page, 'button', 'Make new secret')).click()
    await reads(await byRole(page, 'dialog'), 'This gateway cannot do that.')
  })

  it('session-update: says in the dialog that the name was not changed', async () => {
    const { client } = without('updateSession')
    const page = await mount(html`<wg-sessions .client=${client}></wg-sessions>`, { width: 1000 })
    ;(await byRole(page, 'button', /^Actions for/)).click()
    ;(await byRole(page, 'menuitem', /^Rename/)).click()
    ;(await byRole<HTMLInputElement>(page, 'textbox', 'Name')).value = 'Another name'
    ;(await byRole(page, 'button', 'Save')).click()
    await reads(await byRole(page, 'dialog'), 'This gateway cannot do that.')
  })

  it('session-reasons: shows the status without a reason', async () => {
    const { gateway, client } = without()
    for (const [id, { reason: _1, health: _2, ...session }] of gateway.state.sessions)
      gateway.state.sessions.set(id, session)
    const page = await mount<WaygateElement>(html`<wg-sessions .client=${client}></wg-sessions>`)
    await ready(page)
    await reads(page, 'Working')
  })

  it('impersonation: shows no bar', async () => {
    const { client } = without()
    const banner = await mount<WaygateElement>(
      html`<wg-impersonation-banner .client=${client}></wg-impersonation-banner>`,
    )
    await client.me.get().safe()
    await banner.updateComplete
    expect(textOf(banner)).to.equal('')
  })

  it('embed-tokens: cannot reach the gateway through the endpoint, and takes a client of the host’s own instead', async () => {
    const { client } = without()
    const endpoint = (() => Promise.resolve(Response.json({ error: 'gateway' }, { status: 502 }))) as typeof fetch
    const refused = createClient({ baseUrl: location.origin, fetch: endpoint, auth: { endpoint: '/waygate-token' } })
    const show = (given: Client) =>
      mount<WaygateElement>(html`<wg-provider .client=${given}><wg-sessions></wg-sessions></wg-provider>`)
    const page = (await show(refused)).querySelector('wg-sessions') as WaygateElement
    await reads(page, 'The gateway cannot be reached')
    refused.dispose()
    const own = (await show(client)).querySelector('wg-sessions') as WaygateElement
    await reads(own, 'Working')
  })

  it('message-details: shows messages without what they would tell besides', async () => {
    const { gateway, client } = without()
    const id = busySession(gateway)
    for (const rows of gateway.state.stores.get(id)?.messages.values() ?? [])
      for (const message of rows)
        for (const detail of ['reactions', 'quoted', 'poll', 'mentions'] as const)
          delete (message as Record<string, unknown>)[detail]
    const chat = gateway.state.stores.get(id)?.messages.keys().next().value ?? ''
    const timeline = await mount<WaygateElement>(
      html`<wg-message-timeline .client=${client} session-id=${id} chat-id=${chat}></wg-message-timeline>`,
    )
    await ready(timeline)
  })

  it('chat-last-message: lists chats without their last words', async () => {
    const { gateway, client } = without()
    const id = busySession(gateway)
    for (const chat of gateway.state.stores.get(id)?.chats.values() ?? [])
      delete (chat as { lastMessage?: unknown }).lastMessage
    const list = await mount<WaygateElement>(html`<wg-chat-list .client=${client} session-id=${id}></wg-chat-list>`)
    await ready(list)
  })

  it('list-queries: offers no further page where the gateway names none', async () => {
    const { client } = without()
    const page = await mount<WaygateElement>(html`<wg-sessions .client=${client}></wg-sessions>`)
    await reads(page, 'Working')
    expect(allByRole(page, 'button', /more/i)).to.have.length(0)
  })
})
