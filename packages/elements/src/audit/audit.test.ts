import './audit.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { audited } from '../../test/audited.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { byRole, reads, textOf } from '../../test/perceive.js'
import { expectNoPolicyViolations } from '../../test/policy.js'
import type { AuditElement } from './audit.js'

cleanUpAfterEach()
endClientsAfterEach()
expectNoPolicyViolations()

const show = async (role: 'owner' | 'member' | 'superAdmin' = 'owner', everywhere = false) => {
  const world = living(role)
  audited(world.gateway)
  const page = await mount<AuditElement>(
    html`<wg-audit .client=${world.client} ?everywhere=${everywhere}></wg-audit>`,
    { width: 1000 },
  )
  return { ...world, page }
}

describe('the audit page', () => {
  it('says in words what was done, by whom and on what', async () => {
    const { page } = await show()
    await reads(page, 'Created a session')
    await reads(page, 'Olivia Ortega')
    await reads(page, 'Support line')
  })

  it('tells a key from a person, and who acted as whom', async () => {
    const { page } = await show()
    await reads(page, /CRM import\s+API key/)
    await reads(page, /Sam Adeyemi\s+as Olivia Ortega/)
  })

  it('shows an action it has no words for by its name', async () => {
    const { gateway, page } = await show()
    gateway.state.audit.push({
      id: 'aud_y',
      at: Date.now(),
      organizationId: gateway.cast.organization,
      action: 'moon.land',
      actor: { kind: 'system' },
    })
    await page.refresh()
    await reads(page, 'moon.land')
  })

  it('says which operation was called while acting as somebody else', async () => {
    const { page } = await show()
    await reads(page, /Called .?listChats/)
  })

  it('calls organizations of the whole platform by their names, and finds them by these', async () => {
    const { gateway, page } = await show('superAdmin', true)
    const name = gateway.state.organizations.get(gateway.cast.organization)?.name ?? ''
    await reads(page, name)
    const search = await byRole<HTMLInputElement>(page, 'searchbox')
    search.value = `webhook ${name}`
    search.dispatchEvent(new Event('input', { bubbles: true }))
    await eventually('rows of others go', () => !textOf(page).includes('Created a session'))
    await reads(page, name)
  })

  it('finds by person, action and target', async () => {
    const { page } = await show()
    const search = await byRole<HTMLInputElement>(page, 'searchbox')
    search.value = 'milo role'
    search.dispatchEvent(new Event('input', { bubbles: true }))
    await eventually('one row', () => !textOf(page).includes('Created a session'))
    await reads(page, 'Milo Brandt')
  })

  it('shows details as text, never as markup', async () => {
    const { gateway, page } = await show()
    const value = '<img src=x onerror=alert(1)>'
    gateway.state.audit.push({
      id: 'aud_x',
      at: Date.now(),
      organizationId: gateway.cast.organization,
      action: value,
      actor: { kind: 'user', id: 'u', name: value },
      details: { [value]: value },
    })
    await page.refresh()
    await reads(page, value)
    expect(page.renderRoot.querySelector('img')).to.equal(null)
  })

  it('is live and names the organization when a super admin looks everywhere', async () => {
    const { gateway, client, page } = await show('superAdmin', true)
    await reads(page, gateway.state.organizations.get(gateway.cast.organization)?.name ?? '')
    const milo = [...gateway.state.users.values()].find(({ name }) => name === 'Milo Brandt')
    await client.admin.users.ban(milo?.id ?? '', { reason: 'Shares a password' })
    await reads(page, 'Banned a user')
    await reads(page, 'Platform')
  })

  it('says what is missing to somebody who manages nothing', async () => {
    const { page } = await show('member')
    await reads(page, 'You may not see this')
  })

  it('is accessible', async () => {
    const { page } = await show()
    await reads(page, 'Created a session')
    await expectAccessible(page)
  })
})
