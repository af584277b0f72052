import '../define.js'
import { expect } from 'chai'
import { html, type TemplateResult } from 'lit'
import type { Client } from '@waygate/sdk'
import type { FakeGateway } from '@waygate/sdk/testing'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { reads, textOf } from '../../test/perceive.js'
import type { WaygateElement } from './waygate-element.js'

cleanUpAfterEach()
endClientsAfterEach()

type Operation = Parameters<FakeGateway['fail']>[0]
const notFound = { status: 404, code: 'not_found', message: 'no such path' } as const

/** What a gateway of the deployed contract does not have, as far as elements call it. */
const extensions: Operation[] = [
  ...(['getMe', 'streamEvents', 'listApiKeys', 'listOrganizations', 'listMembers', 'listInvitations'] as const),
  ...(['listAudit', 'adminListAudit', 'listUsers', 'listGateways', 'getAdminNumber', 'listDeliveries'] as const),
]

const deployed = (role: 'owner' | 'superAdmin') => {
  const world = living(role)
  for (const operation of extensions) world.gateway.fail(operation, notFound)
  return world
}

describe('a gateway that has the deployed contract and nothing more', () => {
  const left: [string, 'owner' | 'superAdmin', (client: Client) => TemplateResult][] = [
    ['wg-api-keys', 'owner', (client) => html`<wg-api-keys .client=${client}></wg-api-keys>`],
    ['wg-org-switcher', 'owner', (client) => html`<wg-org-switcher .client=${client}></wg-org-switcher>`],
    ['wg-members', 'owner', (client) => html`<wg-members .client=${client}></wg-members>`],
    ['wg-audit', 'owner', (client) => html`<wg-audit .client=${client}></wg-audit>`],
    ['wg-admin-users', 'superAdmin', (client) => html`<wg-admin-users .client=${client}></wg-admin-users>`],
    ['wg-admin-gateways', 'superAdmin', (client) => html`<wg-admin-gateways .client=${client}></wg-admin-gateways>`],
    ['wg-admin-number', 'superAdmin', (client) => html`<wg-admin-number .client=${client}></wg-admin-number>`],
  ]
  for (const [tag, role, template] of left) {
    it(`is named as the reason by ${tag}, without a button that tries in vain`, async () => {
      const page = await mount(template(deployed(role).client))
      await reads(page, 'This gateway cannot do that.')
      expect(textOf(page)).not.to.contain('Try again')
    })
  }

  const shown: [string, 'owner' | 'superAdmin', (client: Client, session: string) => TemplateResult][] = [
    ['wg-sessions', 'owner', (client) => html`<wg-sessions .client=${client}></wg-sessions>`],
    [
      'wg-session-pairing',
      'owner',
      (client, id) => html`<wg-session-pairing .client=${client} session-id=${id}></wg-session-pairing>`,
    ],
    ['wg-webhooks', 'owner', (client) => html`<wg-webhooks .client=${client}></wg-webhooks>`],
    ['wg-viewer', 'owner', (client, id) => html`<wg-viewer .client=${client} session-id=${id}></wg-viewer>`],
    ['wg-contacts', 'owner', (client, id) => html`<wg-contacts .client=${client} session-id=${id}></wg-contacts>`],
    ['wg-admin-sessions', 'superAdmin', (client) => html`<wg-admin-sessions .client=${client}></wg-admin-sessions>`],
  ]
  for (const [tag, role, template] of shown) {
    it(`is enough for ${tag}`, async () => {
      const { client, gateway } = deployed(role)
      const session = [...gateway.state.sessions.values()].find(({ status }) => status === 'working')?.id ?? ''
      const page = await mount<WaygateElement>(template(client, session))
      await eventually('its data', () => page.status === 'ready' || page.status === 'stale')
    })
  }

  it('is not blamed when it lists the feature, and the thing itself is gone', async () => {
    const { client, gateway } = living('owner')
    gateway.fail('listApiKeys', notFound)
    const page = await mount(html`<wg-api-keys .client=${client}></wg-api-keys>`)
    await reads(page, 'It no longer exists.')
  })
})
