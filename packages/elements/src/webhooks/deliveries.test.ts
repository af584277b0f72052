import './webhooks.define.js'
import { expect } from 'chai'
import { signWebhook } from '@waygate/sdk/webhooks'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, deepElements, eventually, mount } from '../../test/mount.js'
import { byRole, reads, textOf } from '../../test/perceive.js'
import { expectNoPolicyViolations } from '../../test/policy.js'
import type { WebhooksElement } from './webhooks.js'

cleanUpAfterEach()
endClientsAfterEach()
expectNoPolicyViolations()

const show = async (address = 'https://orders.lantern.example/whatsapp') => {
  const world = living()
  const [webhook] = world.gateway.state.webhooks.values()
  const [session] = world.gateway.state.sessions.values()
  if (!webhook || !session) throw new Error('the world has none')
  world.gateway.state.webhooks.set(webhook.id, { ...webhook, url: address })
  const page = await mount<WebhooksElement>(
    html`<wg-webhooks .client=${world.client} webhook-id=${webhook.id}></wg-webhooks>`,
    { width: 900 },
  )
  await reads(page, 'Nothing has been sent yet')
  await eventually('the stream', () => world.gateway.openStreams > 0)
  return { ...world, page, webhook, session }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s')

describe('the deliveries of a webhook', () => {
  it('appear as they are sent, with how many arrived', async () => {
    const { gateway, page, session } = await show()
    gateway.setStatus(session.id, 'starting', 'reconnecting')
    await reads(page, /Delivered session\.status 1 attempt · 200 · 42 ms/)
    await reads(page, '100% of the last 1 arrived')
  })

  it('open to the attempt, the answer and what was sent', async () => {
    const { gateway, page, session } = await show()
    gateway.setStatus(session.id, 'starting', 'reconnecting')
    const line = await byRole(page, 'button', /session\.status/)
    line.click()
    await reads(page, 'Answered 200')
    await reads(page, '42 ms')
    await reads(page, '"reason": "reconnecting"')
    expect(line.ariaExpanded).to.equal('true')
    await expectAccessible(page)
    line.click()
    await eventually('it closes', () => !textOf(page).includes('Answered 200'))
  })

  it('say when a failed one is tried again', async () => {
    const { gateway, page, session } = await show('https://orders.lantern.example/500')
    gateway.setStatus(session.id, 'starting', 'reconnecting')
    ;(await byRole(page, 'button', /Failed, will be tried again/)).click()
    await reads(page, 'Next try')
    const { nextAttemptAt = 0 } = gateway.state.deliveries[0] ?? {}
    await reads(page, new RegExp(`Attempt 2 ${escaped(page.formats.dateTime(nextAttemptAt))}`))
    await reads(page, 'Answered 500')
    await reads(page, '0% of the last 1 arrived')
  })

  it('say when each later try would be, if all fail', async () => {
    const { gateway, page, session, webhook } = await show('https://orders.lantern.example/500')
    gateway.setStatus(session.id, 'starting', 'reconnecting')
    ;(await byRole(page, 'button', /Failed, will be tried again/)).click()
    const { attempts } = webhook.retryPolicy
    await reads(page, `And ${String(attempts - 2)} more if all fail`)
    const details = await eventually('the later tries', () =>
      [...deepElements(page)].find((one) => one.matches('.coming details')),
    )
    details.toggleAttribute('open', true)
    const { nextAttemptAt = 0 } = gateway.state.deliveries[0] ?? {}
    // The second wait of a policy that doubles five seconds.
    await reads(page, new RegExp(`Attempt 3 ${escaped(page.formats.dateTime(nextAttemptAt + 10_000))}`))
    await reads(page, new RegExp(`Attempt ${String(attempts)} `))
  })

  it('are checked against a secret that stays in the page', async () => {
    const world = living()
    const [webhook] = world.gateway.state.webhooks.values()
    const [session] = world.gateway.state.sessions.values()
    world.gateway.setStatus(session?.id ?? '', 'starting', 'reconnecting')
    const [delivery] = world.gateway.state.deliveries
    const [attempt] = delivery?.attempts ?? []
    if (!webhook || !delivery || !attempt) throw new Error('nothing was sent')
    const secret = `whsec_${btoa('a secret of thirty-two characters')}`
    const signed = await signWebhook({ id: delivery.eventId, body: JSON.stringify(delivery.payload) }, secret)
    world.gateway.state.deliveries.splice(0, 1, {
      ...delivery,
      attempts: [{ ...attempt, requestHeaders: { ...attempt.requestHeaders, ...signed } }],
    })
    const page = await mount<WebhooksElement>(
      html`<wg-webhooks .client=${world.client} webhook-id=${webhook.id}></wg-webhooks>`,
    )
    ;(await byRole(page, 'button', /session\.status/)).click()
    const form = await eventually('the check', () =>
      [...deepElements(page)].find((one) => one.localName === 'wg-signature-check'),
    )
    const inside = form.shadowRoot
    inside?.querySelector('details')?.toggleAttribute('open', true)
    const field = inside?.querySelector('input')
    if (!field) throw new Error('there is no field')
    const check = async (value: string, verdict: string) => {
      field.value = value
      field.dispatchEvent(new Event('input'))
      ;(await byRole(page, 'button', 'Check')).click()
      await reads(page, verdict)
    }
    await check(`whsec_${btoa('another secret of the same size..')}`, 'Another secret signed the delivery.')
    await check(secret, 'This secret signed the delivery.')
    await check('whsec_***', 'The secret is not whole.')
    const asked = JSON.stringify(world.gateway.calls)
    expect(asked).not.to.contain(secret)
  })

  it('are sent again with the same event id', async () => {
    const { gateway, page, session } = await show()
    gateway.setStatus(session.id, 'starting', 'reconnecting')
    ;(await byRole(page, 'button', /session\.status/)).click()
    let replayed = ''
    page.addEventListener('wg-delivery-replayed', (event) => {
      replayed = event.deliveryId
    })
    ;(await byRole(page, 'button', 'Send again')).click()
    await eventually('a second one', () => gateway.state.deliveries.length === 2)
    await eventually('the fact', () => replayed === gateway.state.deliveries[0]?.id)
    const [first, second] = gateway.state.deliveries
    expect(second?.eventId).to.equal(first?.eventId)
  })

  it('say why one could not be sent again', async () => {
    const { gateway, page, session } = await show()
    gateway.fail('replayDelivery', { status: 503, code: 'gateway_unavailable', message: 'down' })
    gateway.setStatus(session.id, 'starting', 'reconnecting')
    ;(await byRole(page, 'button', /session\.status/)).click()
    ;(await byRole(page, 'button', 'Send again')).click()
    await reads(page, 'The gateway is unavailable.')
  })

  it('show what servers answer verbatim, never as markup', async () => {
    const world = living()
    const [webhook] = world.gateway.state.webhooks.values()
    const [session] = world.gateway.state.sessions.values()
    world.gateway.setStatus(session?.id ?? '', 'starting', 'reconnecting')
    const [delivery] = world.gateway.state.deliveries
    const [attempt] = delivery?.attempts ?? []
    if (!webhook || !delivery || !attempt) throw new Error('nothing was sent')
    const responseExcerpt = '<img src=x onerror=alert(1)>'
    world.gateway.state.deliveries.splice(0, 1, { ...delivery, attempts: [{ ...attempt, responseExcerpt }] })
    const page = await mount<WebhooksElement>(
      html`<wg-webhooks .client=${world.client} webhook-id=${webhook.id}></wg-webhooks>`,
    )
    ;(await byRole(page, 'button', /session\.status/)).click()
    const answer = await eventually('the answer', () =>
      [...deepElements(page)].find((one) => one.localName === 'pre' && one.textContent === responseExcerpt),
    )
    expect(answer.children).to.have.lengthOf(0)
  })
})
