import './admin-sessions.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { allByRole, byRole, focused, reads, textOf } from '../../test/perceive.js'
import { expectNoPolicyViolations } from '../../test/policy.js'
import type { AdminSessionsElement } from './admin-sessions.js'

cleanUpAfterEach()
endClientsAfterEach()
expectNoPolicyViolations()

const show = async (role: 'owner' | 'superAdmin' = 'superAdmin') => {
  const world = living(role)
  const page = await mount<AdminSessionsElement>(
    html`<wg-admin-sessions .client=${world.client}></wg-admin-sessions>`,
    { width: 1100 },
  )
  return { ...world, page, first: () => [...world.gateway.state.sessions.values()][0] }
}

describe('the page with all sessions', () => {
  it('shows every organization’s sessions with the gateway node that holds them', async () => {
    const { page, first } = await show()
    await reads(page, 'Front desk')
    await reads(page, 'Dispatch')
    const node = first()?.gatewayId ?? ''
    await eventually('its node, whole in the title', () => page.renderRoot.querySelector(`[title="${node}"]`))
    await reads(page, node.slice(-6))
  })

  it('follows a status without a reload', async () => {
    const { gateway, page, first } = await show()
    await reads(page, 'Front desk')
    await eventually('the stream', () => gateway.openStreams > 0)
    gateway.setStatus(first()?.id ?? '', 'failed', 'banned')
    await reads(page, 'This number is banned by WhatsApp.')
  })

  it('opens everything about a session beside the list, live', async () => {
    const { gateway, page, first } = await show()
    await eventually('the stream', () => gateway.openStreams > 0)
    ;(await byRole(page, 'button', 'Front desk')).click()
    await byRole(page, 'dialog')
    await reads(page, first()?.id ?? '')
    await reads(page, /Created/)
    gateway.setStatus(first()?.id ?? '', 'failed', 'banned')
    await reads(await byRole(page, 'dialog'), 'This number is banned by WhatsApp.')
    ;(await byRole(page, 'button', 'Close')).click()
    await eventually('the panel closes', () => allByRole(page, 'dialog').length === 0)
  })

  it('filters by what needs attention', async () => {
    const { page } = await show()
    await reads(page, 'Old shop')
    ;(await byRole(page, 'radio', /Needs attention/)).click()
    await eventually(
      'only the failed one',
      () => !textOf(page).includes('Front desk') && textOf(page).includes('Old shop'),
    )
  })

  it('takes search and filters away where they leave nothing, and gives the focus to the search', async () => {
    const { gateway, page } = await show()
    gateway.addSession(gateway.cast.organization, { label: 'Elsewhere', gatewayId: 'gw_another', status: 'working' })
    const node = await byRole<HTMLSelectElement>(page, 'combobox', 'Gateway node')
    node.value = 'gw_another'
    node.dispatchEvent(new Event('change'))
    ;(await byRole(page, 'radio', /Needs attention/)).click()
    await reads(page, 'No session matches')
    ;(await byRole(page, 'button', 'Clear filters')).click()
    await reads(page, 'Front desk')
    expect(node.value).to.equal('')
    expect(focused()?.getAttribute('type')).to.equal('search')
  })

  it('stops a session only after asking', async () => {
    const { page, first } = await show()
    ;(await byRole(page, 'button', /Actions for Front desk/)).click()
    ;(await byRole(page, 'menuitem', 'Stop…')).click()
    expect(first()?.status).to.equal('working')
    ;(await byRole(page, 'button', 'Stop session')).click()
    await eventually('it stops', () => first()?.status === 'stopped')
  })

  it('says which role is missing to somebody who is no super admin', async () => {
    const { page } = await show('owner')
    await reads(page, 'You may not see this')
  })

  it('asks for the node only where there is more than one', async () => {
    const { gateway, page, first } = await show()
    await reads(page, 'Front desk')
    expect(allByRole(page, 'combobox')).to.have.lengthOf(0)
    gateway.updateSession(first()?.id ?? '', { gatewayId: 'frankfurt-3' })
    const select = await byRole<HTMLSelectElement>(page, 'combobox', 'Gateway node')
    select.value = 'frankfurt-3'
    select.dispatchEvent(new Event('change'))
    await eventually('its sessions', () => textOf(page).includes('Front desk') && !textOf(page).includes('Old shop'))
  })

  it('counts as more what is not loaded yet', async () => {
    const world = living('superAdmin')
    for (let at = 0; at < 80; at += 1)
      world.gateway.addSession(world.gateway.cast.organization, { label: `No ${String(at)}` })
    const page = await mount<AdminSessionsElement>(
      html`<wg-admin-sessions .client=${world.client}></wg-admin-sessions>`,
    )
    await byRole(page, 'radio', /All ?50\+/)
    ;(await byRole(page, 'button', 'Show more')).click()
    await byRole(page, 'radio', /All ?85$/)
  })

  it('shows names verbatim, never as markup', async () => {
    const { gateway, page, first } = await show()
    const label = '<img src=x onerror=alert(1)> \u202Egpj.exe'
    gateway.updateSession(first()?.id ?? '', { label })
    await reads(page, label)
    expect(page.renderRoot.querySelector('img')).to.equal(null)
  })

  it('gives the focus back to the menu when the dialog is left with Escape', async () => {
    const { page } = await show()
    ;(await byRole(page, 'button', /Actions for Front desk/)).click()
    ;(await byRole(page, 'menuitem', 'Stop…')).click()
    const dialog = await byRole(page, 'dialog', /Stop Front desk/)
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    await eventually('it closes', () => allByRole(page, 'dialog').length === 0)
    expect(focused()?.getAttribute('aria-label')).to.match(/Actions for .*Front desk/)
  })

  it('says what went wrong and keeps the rows when a restart is refused', async () => {
    const { gateway, page } = await show()
    gateway.fail('restartSession', { status: 503, code: 'gateway_unavailable', message: 'down' })
    ;(await byRole(page, 'button', /Actions for Front desk/)).click()
    ;(await byRole(page, 'menuitem', 'Restart')).click()
    await reads(page, 'The gateway is unavailable.')
    await reads(page, 'Front desk')
  })

  it('keeps the rows and says so while the gateway is away', async () => {
    const { gateway, page } = await show()
    await reads(page, 'Front desk')
    gateway.goOffline()
    await eventually('it is marked', () => page.status === 'stale' || page.status === 'offline')
    await reads(page, 'Front desk')
  })

  it('says that it could not be loaded, and loads on request', async () => {
    const world = living('superAdmin')
    const undo = world.gateway.fail('adminListSessions', { status: 500, code: 'internal', message: 'x' })
    const page = await mount<AdminSessionsElement>(
      html`<wg-admin-sessions .client=${world.client}></wg-admin-sessions>`,
    )
    await reads(page, 'This could not be loaded')
    undo()
    ;(await byRole(page, 'button', 'Try again')).click()
    await reads(page, 'Front desk')
  })

  it('is accessible', async () => {
    const { page } = await show()
    await reads(page, 'Front desk')
    await expectAccessible(page)
  })
})
