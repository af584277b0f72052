import './admin-sessions.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { byRole, reads, textOf } from '../../test/perceive.js'
import type { AdminSessionsElement } from './admin-sessions.js'

cleanUpAfterEach()
endClientsAfterEach()

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
    await reads(page, first()?.gatewayId ?? 'no node')
  })

  it('follows a status without a reload', async () => {
    const { gateway, page, first } = await show()
    await reads(page, 'Front desk')
    await eventually('the stream', () => gateway.openStreams > 0)
    gateway.setStatus(first()?.id ?? '', 'failed', 'banned')
    await reads(page, 'This number is banned by WhatsApp.')
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

  it('is accessible', async () => {
    const { page } = await show()
    await reads(page, 'Front desk')
    await expectAccessible(page)
  })
})
