import './admin-gateways.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { allByRole, byRole, focused, reads } from '../../test/perceive.js'
import { expectNoPolicyViolations } from '../../test/policy.js'
import type { AdminGatewaysElement } from './admin-gateways.js'

cleanUpAfterEach()
endClientsAfterEach()
expectNoPolicyViolations()

const show = async (role: 'owner' | 'superAdmin' = 'superAdmin') => {
  const world = living(role)
  const page = await mount<AdminGatewaysElement>(
    html`<wg-admin-gateways .client=${world.client}></wg-admin-gateways>`,
    { width: 1000 },
  )
  const node = (name: string) => [...world.gateway.state.gateways.values()].find((one) => one.name === name)
  return { ...world, page, node }
}

describe('the gateway nodes page', () => {
  it('shows every node with its state, sessions and version', async () => {
    const { page } = await show()
    await reads(page, 'node-a')
    await reads(page, 'node-b')
    await reads(page, 'Active')
  })

  it('drains a node after saying what follows, and resumes it', async () => {
    const { page, node } = await show()
    ;(await byRole(page, 'button', /Drain… node-a/)).click()
    await reads(page, /Drain .*node-a/)
    expect(node('node-a')?.state).to.equal('active')
    ;(await byRole(page, 'button', 'Drain node')).click()
    await eventually('it drains', () => /drain/.test(node('node-a')?.state ?? ''))
    const resume = await byRole<HTMLButtonElement>(page, 'button', /Resume node-a/)
    // The event that it drains may come before the answer to what asked for it.
    await eventually('nothing is under way', () => !resume.disabled)
    resume.click()
    await eventually('it is active', () => node('node-a')?.state === 'active')
  })

  it('follows what happens to a node', async () => {
    const { gateway, client, page } = await show()
    await reads(page, 'node-a')
    const { id } = [...gateway.state.gateways.values()][0] ?? { id: '' }
    await client.admin.gateways.drain(id)
    await reads(page, /Drain(ing|ed)/)
  })

  it('says in the dialog why draining failed', async () => {
    const { gateway, page } = await show()
    gateway.fail('drainGateway', { status: 503, code: 'gateway_unavailable', message: 'down' })
    ;(await byRole(page, 'button', /Drain… node-a/)).click()
    ;(await byRole(page, 'button', 'Drain node')).click()
    await reads(await byRole(page, 'dialog', /Drain/), 'The gateway is unavailable.')
  })

  it('opens everything about a node beside the list, and gives the focus back', async () => {
    const { page, node } = await show()
    const name = await byRole(page, 'button', 'node-a')
    name.focus()
    name.click()
    const panel = await byRole(page, 'dialog', 'node-a')
    const { id = '', version = '' } = node('node-a') ?? {}
    for (const fact of [id, version, 'Last heard of', 'Started']) await reads(panel, fact)
    await expectAccessible(page)
    panel.dispatchEvent(new Event('cancel', { cancelable: true }))
    await eventually('the panel closes', () => allByRole(page, 'dialog').length === 0)
    expect(focused()).to.equal(name)
  })

  it('drains a node from its panel, which follows', async () => {
    const { page, node } = await show()
    ;(await byRole(page, 'button', 'node-a')).click()
    const panel = await byRole(page, 'dialog', 'node-a')
    ;(await byRole(panel, 'button', /Drain… node-a/)).click()
    ;(await byRole(page, 'button', 'Drain node')).click()
    await eventually('it drains', () => /drain/.test(node('node-a')?.state ?? ''))
    await reads(panel, /Drain(ing|ed)/)
    await byRole(panel, 'button', /Resume node-a/)
  })

  it('says in the panel why a node could not be resumed', async () => {
    const { gateway, client, page, node } = await show()
    await client.admin.gateways.drain(node('node-a')?.id ?? '')
    gateway.fail('resumeGateway', { status: 503, code: 'gateway_unavailable', message: 'down' })
    ;(await byRole(page, 'button', 'node-a')).click()
    const panel = await byRole(page, 'dialog', 'node-a')
    ;(await byRole(panel, 'button', /Resume node-a/)).click()
    await reads(panel, 'The gateway is unavailable.')
  })

  it('says which role is missing to somebody who is no super admin', async () => {
    const { page } = await show('owner')
    await reads(page, 'You may not see this')
    expect(page.status).to.equal('forbidden')
  })

  it('is accessible', async () => {
    const { page } = await show()
    await reads(page, 'node-a')
    await expectAccessible(page)
  })
})
