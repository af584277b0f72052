import './audit.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { audited } from '../../test/audited.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { allByRole, byRole, focused, reads, textOf } from '../../test/perceive.js'
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

  it('takes no name for a word because every object has it', async () => {
    const { gateway, page } = await show()
    const [by, organizationId] = [{ actor: { kind: 'system' as const } }, gateway.cast.organization]
    const target = { kind: 'toString', id: 'x_1' }
    gateway.state.audit.push(
      { id: 'aud_x', at: Date.now(), organizationId, action: 'constructor', ...by, target },
      { id: 'aud_y', at: Date.now(), organizationId, action: 'valueOf.made', ...by },
    )
    await page.refresh()
    await reads(page, 'constructor')
    await reads(page, 'toString')
    await reads(page, 'valueOf.made')
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
    ;(await byRole(page, 'button', value)).click()
    await reads(await byRole(page, 'dialog'), value)
    expect(page.renderRoot.querySelector('img')).to.equal(null)
  })

  const pick = async (page: AuditElement, name: string, label: string) => {
    const select = await byRole<HTMLSelectElement>(page, 'combobox', name)
    select.value = [...select.options].find((option) => option.text.trim() === label)?.value ?? 'not offered'
    select.dispatchEvent(new Event('change'))
    return select
  }
  const actions = (page: AuditElement) =>
    [...page.renderRoot.querySelectorAll('tbody .name')].map((name) => textOf(name).trim())

  it('shows what was done to one kind of thing', async () => {
    const { page } = await show()
    await reads(page, 'Created a session')
    await pick(page, 'What', 'Session')
    await eventually('two of sessions', () => actions(page).join() === 'Created a session,Restarted a session')
    await reads(page, /2 of \d/)
  })

  it('shows what one person or key did, and what was done as somebody else', async () => {
    const { page } = await show()
    await reads(page, 'Created a session')
    await pick(page, 'Who', 'CRM import')
    await eventually('what the key did', () => actions(page).join() === 'Restarted a session')
    await pick(page, 'Who', 'As somebody else')
    await eventually('what was called as Olivia', () => /^Called .*listChats/.test(actions(page).join()))
  })

  it('shows what was done lately', async () => {
    const { gateway, page } = await show()
    gateway.state.audit.push({
      id: 'aud_old',
      at: Date.now() - 10 * 86_400_000,
      organizationId: gateway.cast.organization,
      action: 'organization.rename',
      actor: { kind: 'user', id: 'usr_1', name: 'Olivia Ortega' },
    })
    await page.refresh()
    await reads(page, 'Renamed the organization')
    ;(await byRole(page, 'radio', '7 days')).click()
    await eventually('the old one goes', () => !actions(page).includes('Renamed the organization'))
    ;(await byRole(page, 'radio', '30 days')).click()
    await eventually('it is back', () => actions(page).includes('Renamed the organization'))
  })

  it('takes search and filters away when nothing fits, and leads back to the search', async () => {
    const { page } = await show()
    await reads(page, 'Created a session')
    const what = await pick(page, 'What', 'Session')
    page.filter = 'milo'
    await reads(page, 'No entry matches')
    ;(await byRole(page, 'button', 'Clear filters')).click()
    await reads(page, 'Created a session')
    expect(what.value).to.equal('')
    expect(focused()?.getAttribute('type')).to.equal('search')
  })

  it('opens everything about an entry beside the list, and gives the focus back', async () => {
    const { page } = await show()
    const entry = await byRole(page, 'button', 'Created a session')
    entry.focus()
    entry.click()
    const panel = await byRole(page, 'dialog', 'Created a session')
    for (const fact of ['session.create', 'Olivia Ortega', '192.0.2.7', 'req_1', 'aud_0']) await reads(panel, fact)
    await expectAccessible(page)
    panel.dispatchEvent(new Event('cancel', { cancelable: true }))
    await eventually('the panel closes', () => allByRole(page, 'dialog').length === 0)
    expect(focused()).to.equal(entry)
  })

  it('says on whose behalf, and what was before and after', async () => {
    const { page } = await show()
    ;(await byRole(page, 'button', /^Called/)).click()
    const call = await byRole(page, 'dialog', /^Called/)
    await reads(call, /On behalf of\s*.?Olivia Ortega/)
    await reads(call, /reason\s*Ticket 4711/)
    ;(await byRole(page, 'button', 'Close')).click()
    ;(await byRole(page, 'button', /role/)).click()
    const change = await byRole(page, 'dialog', /role/)
    await reads(change, /Before\s*member/)
    await reads(change, /After\s*admin/)
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
