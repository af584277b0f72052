import '../../src/define.js'
import { createClient, type AuditEntry, type Client } from '@waygate/sdk'
import { createFakeGateway, type FakeGateway } from '@waygate/sdk/testing'
import { html, type TemplateResult } from 'lit'
import { clientOf, endClientsAfterEach } from '../fake.js'
import { cleanUpAfterEach, mount } from '../mount.js'
import { byRole } from '../perceive.js'
import { expectNoPolicyViolations } from '../policy.js'
import { expectNothingRan } from './inert.js'
import { itShowsTextAsText, type TextOf } from './room.js'

cleanUpAfterEach()
endClientsAfterEach()
expectNoPolicyViolations()
expectNothingRan()

type Fill = (gateway: FakeGateway, text: TextOf, rows: number) => void
type Page = (client: Client, gateway: FakeGateway) => TemplateResult

const each = (rows: number, act: (row: number) => void): void => {
  for (let row = 0; row < rows; row += 1) act(row)
}
const shown =
  (as: 'owner' | 'superAdmin', fill: Fill, page: Page) =>
  async (text: TextOf, rows: number): Promise<Element> => {
    const gateway = createFakeGateway()
    fill(gateway, text, rows)
    return mount(page(clientOf(gateway, as), gateway), { width: 1200 })
  }

describe('what people call themselves and write into forms', () => {
  itShowsTextAsText({
    title: 'accounts',
    fields: ['name', 'email', 'ban', 'organization'],
    show: shown(
      'superAdmin',
      (gateway, text, rows) => {
        each(rows, (row) => {
          const about = { name: text('name', row), email: text('email', row) }
          const user = gateway.addUser({ ...about, banned: true, banReason: text('ban', row) })
          gateway.addOrganization(text('organization', row), user.id)
        })
      },
      (client) => html`<wg-admin-users .client=${client}></wg-admin-users>`,
    ),
  })

  itShowsTextAsText({
    title: 'members and invitations',
    fields: ['name', 'email', 'invited', 'inviter'],
    show: shown(
      'owner',
      ({ addUser, addMember, cast, state }, text, rows) => {
        each(rows, (row) => {
          const user = addUser({ name: text('name', row), email: text('email', row) })
          addMember(cast.organization, user.id, 'member')
          const id = `inv_${String(row).padStart(26, '0')}`
          const now = Date.now()
          state.invitations.set(id, {
            id,
            organizationId: cast.organization,
            email: text('invited', row),
            role: 'member',
            invitedBy: { id: user.id, name: text('inviter', row) },
            state: 'pending',
            createdAt: now,
            expiresAt: now + 86_400_000,
          })
        })
      },
      (client) => html`<wg-members .client=${client}></wg-members>`,
    ),
  })

  itShowsTextAsText({
    title: 'the organization switcher',
    fields: ['name'],
    show: shown(
      'owner',
      ({ addOrganization, cast }, text, rows) => {
        each(rows, (row) => addOrganization(text('name', row), cast.owner))
      },
      (client) => html`<wg-org-switcher .client=${client}></wg-org-switcher>`,
    ),
  })

  itShowsTextAsText({
    title: 'API keys',
    fields: ['name', 'prefix', 'lastFour', 'creator'],
    show: shown(
      'owner',
      ({ cast, state }, text, rows) => {
        each(rows, (row) => {
          const id = `key_${String(row).padStart(26, '0')}`
          state.apiKeys.set(id, {
            id,
            organizationId: cast.organization,
            name: text('name', row),
            prefix: text('prefix', row),
            lastFour: text('lastFour', row),
            capabilities: ['read'],
            createdBy: { id: cast.owner, name: text('creator', row) },
            createdAt: Date.now(),
            secret: 'x',
          })
        })
      },
      (client) => html`<wg-api-keys .client=${client}></wg-api-keys>`,
    ),
  })

  itShowsTextAsText({
    title: 'the audit log',
    fields: ['action', 'actor', 'acting', 'target', 'kind'],
    show: shown(
      'owner',
      ({ cast, state }, text, rows) => {
        each(rows, (row) => {
          state.audit.push({
            id: `aud_${String(row).padStart(26, '0')}`,
            at: Date.now(),
            organizationId: cast.organization,
            action: text('action', row),
            actor: { kind: 'user', id: cast.owner, name: text('actor', row) },
            actingAs: { id: cast.owner, name: text('acting', row) },
            target: { kind: text('kind', row) as 'session', id: 'x', name: text('target', row) },
          } as AuditEntry)
        })
      },
      (client) => html`<wg-audit .client=${client}></wg-audit>`,
    ),
  })

  const auditOf = shown(
    'owner',
    ({ cast, state }, text, rows) => {
      const details: Record<string, string> = {}
      const all = (field: string) => Array.from({ length: rows }, (_, row) => text(field, row)).join('\n')
      each(rows, (row) => (details[text('detail', row)] = text('reason', row)))
      state.audit.push({
        id: `aud_${'0'.repeat(26)}`,
        at: Date.now(),
        organizationId: cast.organization,
        action: 'user.ban',
        actor: { kind: 'system' },
        address: all('address'),
        requestId: all('request'),
        details,
      })
    },
    (client) => html`<wg-audit .client=${client}></wg-audit>`,
  )

  itShowsTextAsText({
    title: 'an entry of the audit log, opened',
    fields: ['address', 'request', 'detail', 'reason'],
    async show(text, rows) {
      const page = await auditOf(text, rows)
      ;(await byRole(page, 'button', 'Banned a user')).click()
      return page
    },
  })

  itShowsTextAsText({
    title: 'the bar of an impersonation',
    fields: ['name', 'reason'],
    async show(text, rows) {
      const gateway = createFakeGateway()
      const admin = clientOf(gateway, 'superAdmin')
      const bars: Client[] = []
      // A person acts as one other: every text has a bar of its own.
      for (let row = 0; row < rows; row += 1) {
        const user = gateway.addUser({ name: text('name', row), email: `u${String(row)}@x.example` })
        gateway.addMember(gateway.cast.organization, user.id, 'member')
        const { token } = await admin.admin.users.impersonate(user.id, { reason: text('reason', row) })
        bars.push(createClient({ ...gateway.options('superAdmin'), auth: { token } }))
      }
      return mount(
        html`<div>
          ${bars.map((client) => html`<wg-impersonation-banner .client=${client}></wg-impersonation-banner>`)}
        </div>`,
      )
    },
  })
})
