import './members.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { allByRole, byRole, reads, textOf } from '../../test/perceive.js'
import { expectNoPolicyViolations } from '../../test/policy.js'
import type { MembersElement } from './members.js'

cleanUpAfterEach()
endClientsAfterEach()
expectNoPolicyViolations()

const show = async (role: 'owner' | 'member' = 'owner') => {
  const world = living(role)
  const page = await mount<MembersElement>(html`<wg-members .client=${world.client}></wg-members>`, { width: 1000 })
  await reads(page, 'Milo Brandt')
  const roleOf = (name: string) => {
    const user = [...world.gateway.state.users.values()].find((one) => one.name === name)
    const { organization } = world.gateway.cast
    return world.gateway.state.memberships.find((m) => m.userId === user?.id && m.organizationId === organization)?.role
  }
  const choose = async (name: string, entry: RegExp) => {
    ;(await byRole(page, 'button', new RegExp(`Actions for .*${name}`))).click()
    ;(await byRole(page, 'menuitem', entry)).click()
  }
  const invite = async (email: string) => {
    ;(await byRole(page, 'button', 'Invite')).click()
    ;(await byRole<HTMLInputElement>(page, 'textbox', 'E-mail')).value = email
    ;(await byRole(page, 'button', 'Create invitation')).click()
  }
  return { ...world, page, roleOf, choose, invite }
}

describe('the members page', () => {
  it('shows the people of the organization with their roles, and which one is oneself', async () => {
    const { page } = await show()
    await reads(page, 'Owner')
    await reads(page, 'You')
  })

  it('changes a role', async () => {
    const { roleOf, choose } = await show()
    await choose('Milo Brandt', /Make admin/)
    await eventually('the role', () => roleOf('Milo Brandt') === 'admin')
  })

  it('asks before it makes an owner', async () => {
    const { page, roleOf, choose } = await show()
    await choose('Milo Brandt', /Make owner/)
    await reads(page, /Make .*Milo Brandt.* an owner\?/)
    expect(roleOf('Milo Brandt')).to.equal('member')
    ;(await byRole(page, 'button', 'Make owner')).click()
    await eventually('the role', () => roleOf('Milo Brandt') === 'owner')
  })

  it('removes somebody after naming them, and tells the host', async () => {
    const { page, roleOf, choose } = await show()
    let removed = ''
    page.addEventListener('wg-member-removed', (event) => {
      removed = event.userId
    })
    await choose('Milo Brandt', /Remove/)
    ;(await byRole(page, 'button', 'Remove member')).click()
    await eventually('the row goes', () => !textOf(page).includes('Milo Brandt'))
    expect(roleOf('Milo Brandt')).to.equal(undefined)
    expect(removed).to.match(/^usr_/)
  })

  it('does not let the last owner leave', async () => {
    const { page } = await show()
    const own = allByRole(page, 'button', /Actions for/).find((button) => !/Milo/.test(button.ariaLabel ?? ''))
    own?.click()
    const leave = await byRole<HTMLButtonElement>(page, 'menuitem', /Leave/)
    expect(leave.disabled).to.equal(true)
  })

  it('shows a member no invitations and no actions but leaving', async () => {
    const { page } = await show('member')
    expect(allByRole(page, 'button', 'Invite')).to.have.length(0)
    const menus = allByRole(page, 'button', /Actions for/)
    expect(menus).to.have.length(1)
    menus[0]?.click()
    await byRole(page, 'menuitem', /Leave/)
  })

  it('invites by address and shows the link once', async () => {
    const { gateway, page, invite } = await show()
    await invite('nora@lantern.example')
    const link = await eventually('the link', () => /https:\/\/\S+\/inv_\w+/.exec(textOf(page))?.[0])
    ;(await byRole(page, 'button', 'Done')).click()
    await eventually('the link goes', () => !textOf(page).includes(link))
    await reads(page, 'nora@lantern.example')
    expect([...gateway.state.invitations.values()].some(({ email }) => email === 'nora@lantern.example')).to.equal(true)
  })

  it('invites with Enter too', async () => {
    const { gateway, page } = await show()
    ;(await byRole(page, 'button', 'Invite')).click()
    const email = await byRole<HTMLInputElement>(page, 'textbox', 'E-mail')
    email.value = 'nora@lantern.example'
    email.form?.requestSubmit()
    await reads(page, /https:\/\/\S+\/inv_\w+/)
    expect([...gateway.state.invitations.values()].some(({ email: to }) => to === 'nora@lantern.example')).to.equal(
      true,
    )
  })

  it('takes an invitation back', async () => {
    const { page, invite } = await show()
    await invite('nora@lantern.example')
    ;(await byRole(page, 'button', 'Done')).click()
    ;(await byRole(page, 'button', /Take back the invitation/)).click()
    await reads(page, 'No open invitations.')
  })

  it('points at an address that is none', async () => {
    const { gateway, page, invite } = await show()
    await invite('nora')
    await reads(page, 'Enter a whole e-mail address.')
    expect(gateway.calls.some(({ operation }) => operation === 'createInvitation')).to.equal(false)
  })

  it('says why an invitation failed and keeps the address', async () => {
    const { gateway, page, invite } = await show()
    gateway.fail('createInvitation', { status: 503, code: 'gateway_unavailable', message: 'down' })
    await invite('nora@lantern.example')
    await reads(page, 'The gateway is unavailable.')
    expect((await byRole<HTMLInputElement>(page, 'textbox', 'E-mail')).value).to.equal('nora@lantern.example')
  })

  it('shows names and addresses verbatim, never as markup', async () => {
    const { gateway, page } = await show()
    const name = '<img src=x onerror=alert(1)> \u202Egpj.exe'
    const user = gateway.addUser({ name, email: '<b>@x.example' })
    gateway.addMember(gateway.cast.organization, user.id, 'member')
    await page.refresh()
    await reads(page, name)
    expect(page.renderRoot.querySelector('img, b')).to.equal(null)
  })

  it('is accessible, with its dialogs open', async () => {
    const { page } = await show()
    await expectAccessible(page)
    ;(await byRole(page, 'button', 'Invite')).click()
    await byRole(page, 'textbox', 'E-mail')
    await expectAccessible(page)
  })
})
