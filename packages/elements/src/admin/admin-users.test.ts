import './admin-users.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { allByRole, byRole, focused, reads, textOf } from '../../test/perceive.js'
import { expectNoPolicyViolations } from '../../test/policy.js'
import type { AdminUsersElement } from './admin-users.js'

cleanUpAfterEach()
endClientsAfterEach()
expectNoPolicyViolations()

const show = async (role: 'owner' | 'superAdmin' = 'superAdmin') => {
  const world = living(role)
  const page = await mount<AdminUsersElement>(html`<wg-admin-users .client=${world.client}></wg-admin-users>`, {
    width: 1000,
  })
  const userNamed = (name: string) => [...world.gateway.state.users.values()].find((user) => user.name === name)
  const choose = async (name: RegExp, entry: RegExp) => {
    ;(await byRole(page, 'button', new RegExp(`Actions for ${name.source}`))).click()
    ;(await byRole(page, 'menuitem', entry)).click()
  }
  const giveReason = async (reason: string) => {
    ;(await byRole<HTMLTextAreaElement>(page, 'textbox', /Reason/)).value = reason
  }
  return { ...world, page, userNamed, choose, giveReason }
}

describe('the users page', () => {
  it('shows every account with role, organizations and ban', async () => {
    const { page } = await show()
    await reads(page, 'Bo Vance')
    await reads(page, 'Sent advertising to strangers')
    await reads(page, 'Super admin')
  })

  it('says which role is missing to somebody who is no super admin', async () => {
    const { page } = await show('owner')
    await reads(page, 'You may not see this')
    expect(page.status).to.equal('forbidden')
  })

  it('bans with a reason and shows it at once', async () => {
    const { page, userNamed, choose, giveReason } = await show()
    await choose(/Nora Lind/, /^Ban/)
    await giveReason('Shares a password')
    ;(await byRole(page, 'button', 'Ban')).click()
    await eventually('the ban', () => userNamed('Nora Lind')?.banned)
    await reads(page, 'Shares a password')
  })

  it('does not ban without a reason', async () => {
    const { page, userNamed, choose } = await show()
    await choose(/Nora Lind/, /^Ban/)
    ;(await byRole(page, 'button', 'Ban')).click()
    await reads(page, 'Give a reason.')
    expect(userNamed('Nora Lind')?.banned).to.equal(false)
  })

  it('begins with the reason where one is needed', async () => {
    const { page, choose } = await show()
    await choose(/Nora Lind/, /^Ban/)
    const reason = await byRole(page, 'textbox', 'Reason')
    await eventually('the focus on the reason', () => focused() === reason)
  })

  it('begins with the way back where none is needed', async () => {
    const { page, choose } = await show()
    await choose(/Nora Lind/, /Make super admin/)
    const cancel = await byRole(page, 'button', 'Cancel')
    await eventually('the focus on the way back', () => focused() === cancel)
  })

  it('opens everything about an account beside the list, and gives the focus back', async () => {
    const { page, userNamed } = await show()
    const name = await byRole(page, 'button', 'Bo Vance')
    name.focus()
    name.click()
    await byRole(page, 'dialog')
    await reads(page, userNamed('Bo Vance')?.id ?? '')
    await reads(page, 'Created')
    ;(await byRole(page, 'button', 'Close')).click()
    await eventually('the panel closes', () => allByRole(page, 'dialog').length === 0)
    expect(focused()).to.equal(name)
  })

  it('lifts a ban', async () => {
    const { page, userNamed, choose } = await show()
    await choose(/Bo Vance/, /^Unban/)
    ;(await byRole(page, 'button', 'Unban')).click()
    await eventually('the end of the ban', () => userNamed('Bo Vance')?.banned === false)
  })

  it('makes a super admin after asking', async () => {
    const { page, userNamed, choose } = await show()
    await choose(/Nora Lind/, /Make super admin/)
    ;(await byRole(page, 'button', 'Make super admin')).click()
    await eventually('the role', () => userNamed('Nora Lind')?.role === 'super_admin')
  })

  it('tells the host about a granted impersonation, with its id and no token', async () => {
    const { page, choose, giveReason } = await show()
    let granted: Event | undefined
    page.addEventListener('wg-user-impersonated', (event) => {
      granted = event
    })
    await choose(/Nora Lind/, /^Impersonate/)
    await giveReason('Ticket 4711')
    ;(await byRole(page, 'button', 'Impersonate')).click()
    const event = await eventually('the grant', () => granted)
    expect(event).to.have.property('impersonationId').that.matches(/^imp_/)
    expect(Object.keys(event)).not.to.include('token')
  })

  it('leaves impersonating to a host that says so', async () => {
    const { gateway, page, choose, giveReason } = await show()
    page.addEventListener('wg-user-impersonate', (event) => event.preventDefault())
    await choose(/Nora Lind/, /^Impersonate/)
    await giveReason('Ticket 4711')
    ;(await byRole(page, 'button', 'Impersonate')).click()
    await eventually('the dialog closes', () => allByRole(page, 'button', 'Impersonate').length === 0)
    expect(gateway.calls.filter(({ operation }) => operation === 'impersonateUser')).to.have.length(0)
  })

  it('finds by name', async () => {
    const { page } = await show()
    const search = await byRole<HTMLInputElement>(page, 'searchbox')
    search.value = 'nora'
    search.dispatchEvent(new Event('input', { bubbles: true }))
    await eventually('one row', () => textOf(page).includes('Nora Lind') && !textOf(page).includes('Bo Vance'))
  })

  const names = (page: AdminUsersElement) =>
    [...page.renderRoot.querySelectorAll('tbody .name')].map((name) => textOf(name).trim())

  it('shows the banned only, with how many there are, and everybody again', async () => {
    const { page } = await show()
    await reads(page, 'Nora Lind')
    const all = names(page).length
    const banned = await byRole(page, 'radio', /^Banned\s*1$/)
    banned.click()
    await eventually('the banned', () => names(page).join() === 'Bo Vance')
    await reads(page, `1 of ${String(all)}`)
    ;(await byRole(page, 'radio', /^All/)).click()
    await eventually('everybody', () => names(page).length === all)
  })

  it('shows accounts of one role, and counts the chips among them', async () => {
    const { page, userNamed } = await show()
    await reads(page, 'Nora Lind')
    const role = await byRole<HTMLSelectElement>(page, 'combobox', 'Role')
    role.value = 'super_admin'
    role.dispatchEvent(new Event('change'))
    await eventually('super admins', () => names(page).every((name) => userNamed(name)?.role === 'super_admin'))
    await byRole(page, 'radio', /^Banned\s*0$/)
  })

  it('says that nobody fits, takes search and filters away on request, and leads back to the search', async () => {
    const { page } = await show()
    await reads(page, 'Nora Lind')
    const role = await byRole<HTMLSelectElement>(page, 'combobox', 'Role')
    role.value = 'super_admin'
    role.dispatchEvent(new Event('change'))
    ;(await byRole(page, 'radio', /^Banned/)).click()
    await reads(page, 'No account matches')
    ;(await byRole(page, 'button', 'Clear filters')).click()
    await reads(page, 'Nora Lind')
    expect(role.value).to.equal('')
    expect(focused()?.getAttribute('type')).to.equal('search')
  })

  it('takes the filters away where the search alone finds nobody', async () => {
    const { page } = await show()
    page.filter = 'nobody at all'
    await reads(page, 'No account matches')
    ;(await byRole(page, 'button', 'Clear filters')).click()
    await reads(page, 'Nora Lind')
  })

  const lengthOf = async (page: AdminUsersElement, value: string) => {
    const length = await byRole<HTMLSelectElement>(page, 'combobox', 'For how long')
    length.value = value
    length.dispatchEvent(new Event('change'))
  }
  const endField = (page: AdminUsersElement) =>
    eventually('the field for the end', () =>
      page.renderRoot
        .querySelector('wg-user-dialog')
        ?.shadowRoot?.querySelector<HTMLInputElement>('input[type=datetime-local]'),
    )
  const enter = (field: HTMLInputElement, value: string) => {
    field.value = value
    field.dispatchEvent(new Event('input'))
  }

  it('bans until a date of one’s own, which it shows before it is confirmed', async () => {
    const { page, userNamed, choose, giveReason } = await show()
    await choose(/Nora Lind/, /^Ban/)
    await giveReason('Shares a password')
    await lengthOf(page, 'own')
    const year = new Date().getFullYear() + 2
    enter(await endField(page), `${String(year)}-03-04T15:30`)
    await reads(page, new RegExp(`Ends: Mar 4, ${String(year)}, 3:30:00\\sPM`))
    ;(await byRole(page, 'button', 'Ban')).click()
    await eventually('the ban', () => userNamed('Nora Lind')?.banned)
    expect(userNamed('Nora Lind')?.banExpiresAt).to.equal(new Date(year, 2, 4, 15, 30).getTime())
  })

  for (const [what, value] of [
    ['a past date', '2020-01-01T00:00'],
    ['no date', ''],
  ] as const)
    it(`does not ban until ${what}`, async () => {
      const { page, userNamed, choose, giveReason } = await show()
      await choose(/Nora Lind/, /^Ban/)
      await giveReason('Shares a password')
      await lengthOf(page, 'own')
      const field = await endField(page)
      enter(field, value)
      ;(await byRole(page, 'button', 'Ban')).click()
      await reads(page, 'Choose a time that is still to come.')
      expect(focused()).to.equal(field)
      expect(userNamed('Nora Lind')?.banned).to.equal(false)
    })

  it('says when a ban of a chosen length will end', async () => {
    const { client, page, choose } = await show()
    await choose(/Nora Lind/, /^Ban/)
    await lengthOf(page, 'week')
    const end = new Date(client.now() + 7 * 86_400_000)
    await reads(page, new RegExp(`Ends: .*${String(end.getFullYear())}`))
  })

  it('shows names, addresses and reasons verbatim, never as markup', async () => {
    const { gateway, page } = await show()
    const name = '<img src=x onerror=alert(1)> \u202Egpj.exe'
    const banReason = '"><script>alert(2)</script>'
    gateway.addUser({ name, email: '<b>@x.example', banned: true, banReason })
    await reads(page, name)
    await reads(page, banReason)
    expect(page.renderRoot.querySelector('img, script, b')).to.equal(null)
  })

  it('gives the focus back to the menu when the dialog is left with Escape, and changes nothing', async () => {
    const { page, userNamed, choose } = await show()
    await choose(/Nora Lind/, /^Ban/)
    const dialog = await byRole(page, 'dialog', /Ban Nora Lind/)
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    await eventually('it closes', () => allByRole(page, 'dialog').length === 0)
    expect(focused()?.getAttribute('aria-label')).to.match(/Actions for .*Nora Lind/)
    expect(userNamed('Nora Lind')?.banned).to.equal(false)
  })

  it('says in the dialog why a ban failed, and leaves it open', async () => {
    const { gateway, page, choose, giveReason } = await show()
    gateway.fail('banUser', { status: 503, code: 'gateway_unavailable', message: 'down' })
    await choose(/Nora Lind/, /^Ban/)
    await giveReason('Shares a password')
    ;(await byRole(page, 'button', 'Ban')).click()
    await reads(await byRole(page, 'dialog', /Ban/), 'The gateway is unavailable.')
  })

  it('keeps the rows and says so while the gateway is away', async () => {
    const { gateway, page } = await show()
    await reads(page, 'Bo Vance')
    gateway.goOffline()
    await eventually('it is marked', () => page.status === 'stale' || page.status === 'offline')
    await reads(page, 'Bo Vance')
  })

  it('is accessible', async () => {
    const { page } = await show()
    await reads(page, 'Bo Vance')
    await expectAccessible(page)
  })
})
