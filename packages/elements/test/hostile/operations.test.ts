import '../../src/define.js'
import type { Client, Delivery } from '@waygate/sdk'
import { createFakeGateway, type FakeGateway } from '@waygate/sdk/testing'
import { html, type TemplateResult } from 'lit'
import '../../src/ui/pairing.define.js'
import { clientOf, endClientsAfterEach } from '../fake.js'
import { cleanUpAfterEach, deepElements, eventually, mount } from '../mount.js'
import { byRole, reads } from '../perceive.js'
import { expectNoPolicyViolations } from '../policy.js'
import { expectNothingRan } from './inert.js'
import { itShowsTextAsText, type TextOf } from './room.js'

cleanUpAfterEach()
endClientsAfterEach()
expectNoPolicyViolations()
expectNothingRan()

const each = <T>(rows: number, make: (row: number) => T): T[] => Array.from({ length: rows }, (_, row) => make(row))
const id = (prefix: string, row: number): string => `${prefix}_${String(row).padStart(26, '0')}`
const show = (page: (client: Client) => TemplateResult, gateway: FakeGateway, as: 'owner' | 'superAdmin' = 'owner') =>
  mount(page(clientOf(gateway, as)), { width: 1200 })

/** Webhooks, one per row. */
function webhooks(gateway: FakeGateway, text: TextOf, rows: number): void {
  const { organization } = gateway.cast
  const now = Date.now()
  each(rows, (row) => {
    const session = gateway.addSession(organization, { label: text('label', row) })
    gateway.state.webhooks.set(id('wh', row), {
      id: id('wh', row),
      organizationId: organization,
      sessionId: session.id,
      url: text('url', row),
      events: each(rows, (at) => text('event', at)) as never,
      customHeaders: { 'x-team': text('header', row) },
      active: true,
      secretSet: false,
      retryPolicy: { policy: 'exponential', delaySeconds: 5, attempts: 10 },
      createdAt: now,
      updatedAt: now,
    })
  })
}

describe('what sessions, webhooks and events say of themselves', () => {
  itShowsTextAsText({
    title: 'sessions',
    fields: ['label', 'number'],
    show(text, rows) {
      const gateway = createFakeGateway()
      each(rows, (row) => {
        gateway.addSession(gateway.cast.organization, { label: text('label', row), phoneNumber: text('number', row) })
      })
      return show((client) => html`<wg-sessions .client=${client}></wg-sessions>`, gateway)
    },
  })

  itShowsTextAsText({
    title: 'a card for each session',
    fields: ['label', 'number'],
    show(text, rows) {
      const gateway = createFakeGateway()
      const client = clientOf(gateway, 'owner')
      const ids = each(
        rows,
        (row) =>
          gateway.addSession(gateway.cast.organization, {
            label: text('label', row),
            phoneNumber: text('number', row),
          }).id,
      )
      return mount(
        html`<div>
          ${ids.map((one) => html`<wg-session-card .client=${client} session-id=${one}></wg-session-card>`)}
        </div>`,
      )
    },
  })

  itShowsTextAsText({
    title: 'all sessions of the platform',
    fields: ['label', 'number', 'organization'],
    show(text, rows) {
      const gateway = createFakeGateway()
      each(rows, (row) => {
        const { id: owner } = gateway.addOrganization(text('organization', row))
        gateway.addSession(owner, { label: text('label', row), phoneNumber: text('number', row) })
      })
      return show((client) => html`<wg-admin-sessions .client=${client}></wg-admin-sessions>`, gateway, 'superAdmin')
    },
  })

  itShowsTextAsText({
    title: 'gateway nodes',
    fields: ['name', 'version'],
    show(text, rows) {
      const gateway = createFakeGateway()
      const [node] = gateway.state.gateways.values()
      if (!node) throw new Error('the world has no node')
      each(rows, (row) => {
        const one = { ...node, id: id('gw', row), name: text('name', row), version: text('version', row) }
        gateway.state.gateways.set(one.id, one)
      })
      return show((client) => html`<wg-admin-gateways .client=${client}></wg-admin-gateways>`, gateway, 'superAdmin')
    },
  })

  itShowsTextAsText({
    title: 'webhooks',
    fields: ['url', 'label'],
    show(text, rows) {
      const gateway = createFakeGateway()
      webhooks(gateway, text, rows)
      return show((client) => html`<wg-webhooks .client=${client}></wg-webhooks>`, gateway)
    },
  })

  itShowsTextAsText({
    title: 'one webhook in its form',
    fields: ['event', 'header', 'label'],
    async show(text, rows) {
      const gateway = createFakeGateway()
      webhooks(gateway, text, rows)
      const webhook = gateway.state.webhooks.get(id('wh', 0))
      if (webhook)
        webhook.customHeaders = Object.fromEntries(each(rows, (at) => [`x-${String(at)}`, text('header', at)]))
      const page = await show(
        (client) => html`<wg-webhooks .client=${client} webhook-id=${id('wh', 0)}></wg-webhooks>`,
        gateway,
      )
      ;(await byRole(page, 'button', 'Edit')).click()
      await reads(page, 'Edit webhook')
      return page
    },
  })

  itShowsTextAsText({
    title: 'deliveries, opened',
    fields: ['kind', 'reason', 'error', 'header', 'answer', 'eventId'],
    async show(text, rows) {
      const gateway = createFakeGateway()
      webhooks(gateway, text, 1)
      const now = Date.now()
      each(rows, (row) => {
        const {
          0: event,
          1: reason,
          2: error,
          3: header,
          4: answer,
          5: eventId,
        } = ['kind', 'reason', 'error', 'header', 'answer', 'eventId'].map((field) => text(field, row))
        gateway.state.deliveries.push({
          id: id('dlv', row),
          webhookId: id('wh', 0),
          eventId,
          event,
          state: 'dead',
          reason,
          createdAt: now,
          attempts: [{ at: now, latencyMs: 1, error, requestHeaders: { 'x-team': header }, responseExcerpt: answer }],
          payload: {},
        } as unknown as Delivery)
      })
      const page = await show(
        (client) => html`<wg-webhooks .client=${client} webhook-id=${id('wh', 0)}></wg-webhooks>`,
        gateway,
      )
      const lines = (): Element[] => [...deepElements(page)].filter((one) => one.matches('button.line'))
      await eventually(
        'every delivery',
        () => {
          for (const one of deepElements(page))
            if (one instanceof HTMLButtonElement && one.textContent.trim() === 'Show older') one.click()
          return lines().length === rows
        },
        20_000,
      )
      for (const line of lines()) (line as HTMLElement).click()
      return page
    },
  })

  itShowsTextAsText({
    title: 'the event monitor',
    fields: ['reason'],
    async show(text, rows) {
      const gateway = createFakeGateway()
      const { id: session } = gateway.addSession(gateway.cast.organization)
      const page = await show(
        (client) => html`<wg-event-monitor .client=${client}></wg-event-monitor>`,
        gateway,
        'superAdmin',
      )
      page.style.blockSize = `${String(rows * 80)}px`
      page.style.maxBlockSize = 'none'
      await eventually('the stream', () => gateway.openStreams > 0)
      each(rows, (row) => {
        gateway.emit('session.status', { session }, { status: 'failed', reason: text('reason', row) as never })
      })
      return page
    },
  })

  itShowsTextAsText({
    title: 'linking',
    fields: ['name', 'organization', 'problem'],
    show(text, rows) {
      const gateway = createFakeGateway()
      const expiresAt = Date.now() + 600_000
      const models = each(rows, () => ({
        session: gateway.addSession(gateway.cast.organization, { status: 'scan_qr_code', phoneNumber: '15550100' }),
        code: { code: 'ABCD-1234', expiresAt },
      }))
      return mount(
        html`<div>
          ${models.map(
            (model, row) =>
              html`<wg-ui-pairing
                method="code"
                .model=${model}
                name=${text('name', row)}
                organization=${text('organization', row)}
                problem=${text('problem', row)}
              ></wg-ui-pairing>`,
          )}
        </div>`,
      )
    },
  })
})
