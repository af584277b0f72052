import './admin-number.define.js'
import type { FakeGateway } from '@waygate/sdk/testing'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, deepElements, eventually, mount } from '../../test/mount.js'
import { allByRole, byRole, reads, textOf } from '../../test/perceive.js'
import { expectNoPolicyViolations } from '../../test/policy.js'
import type { AdminNumberElement } from './admin-number.js'

cleanUpAfterEach()
endClientsAfterEach()
expectNoPolicyViolations()

const show = async (set?: (gateway: FakeGateway) => void, role: 'owner' | 'superAdmin' = 'superAdmin') => {
  const world = living(role)
  set?.(world.gateway)
  const page = await mount<AdminNumberElement>(html`<wg-admin-number .client=${world.client}></wg-admin-number>`, {
    width: 800,
  })
  const id = world.gateway.state.adminSessionId ?? ''
  const codeShown = () => [...deepElements(page)].find((one) => one.getAttribute('part')?.split(' ').includes('code'))
  return { ...world, page, id, codeShown }
}

const askForCode = async (page: Element) => {
  const field = await byRole<HTMLInputElement>(page, 'textbox')
  field.value = '+1 555 0190'
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  ;(await byRole(page, 'button', /code/i)).click()
}

describe('the admin number page', () => {
  it('links the number with a pairing code, from asking to linked, without a reload', async () => {
    const { gateway, page, id, codeShown } = await show()
    await askForCode(page)
    const shown = await eventually('the code', codeShown)
    const code = gateway.state.pairings.get(id)?.code?.code ?? 'no code was issued'
    expect(textOf(shown).replace(/[\s-]/g, '')).to.equal(code.replace(/[\s-]/g, ''))
    gateway.linkPhone(id, { number: '15550190', lid: '900000000000190@lid' })
    await reads(page, 'Working')
    await reads(page, '+1 555 0190')
    expect(codeShown()).to.equal(undefined)
  })

  it('shows status, number and node of a linked number, and no code', async () => {
    const { gateway, page, id, codeShown } = await show((world) => {
      world.linkPhone(world.state.adminSessionId ?? '', { number: '15550190', lid: '900000000000190@lid' })
    })
    await reads(page, '+1 555 0190')
    await reads(page, gateway.state.sessions.get(id)?.gatewayId ?? 'no node')
    expect(codeShown()).to.equal(undefined)
  })

  it('says how to configure a number where there is none', async () => {
    const { page } = await show((world) => {
      world.fail('getAdminNumber', { status: 404, code: 'not_found', message: 'No admin number' })
    })
    await reads(page, 'No admin number is configured')
    await reads(page, 'WAYGATE_ADMIN_NUMBER')
  })

  it('says which role is missing to somebody who is no super admin', async () => {
    const { page } = await show(undefined, 'owner')
    await reads(page, 'You may not see this')
    expect(page.status).to.equal('forbidden')
  })

  it('tells why no code could be made, and lets one try again', async () => {
    const { gateway, page, codeShown } = await show()
    const undo = gateway.fail('startAdminNumberPairingCode', {
      status: 503,
      code: 'gateway_unavailable',
      message: 'down',
    })
    await askForCode(page)
    await reads(page, 'The gateway is unavailable.')
    undo()
    ;(await byRole(page, 'button', /code/i)).click()
    await eventually('the code', codeShown)
  })

  it('offers to try again when it could not be loaded', async () => {
    let undo: () => void = () => undefined
    const { page } = await show((world) => {
      undo = world.fail('getAdminNumber', { status: 500, code: 'internal', message: 'x' })
    })
    await reads(page, 'This could not be loaded')
    undo()
    ;(await byRole(page, 'button', 'Try again')).click()
    await reads(page, 'Gateway node')
  })

  it('keeps what it knew while the gateway is away', async () => {
    const { gateway, page } = await show()
    await reads(page, 'Gateway node')
    gateway.goOffline()
    await eventually('it is marked', () => page.status === 'stale' || page.status === 'offline')
    await reads(page, 'Gateway node')
  })

  it('is accessible before, with a code, and linked', async () => {
    const { gateway, page, id, codeShown } = await show()
    await byRole(page, 'textbox')
    await expectAccessible(page)
    await askForCode(page)
    await eventually('the code', codeShown)
    await expectAccessible(page)
    gateway.linkPhone(id, { number: '15550190', lid: '900000000000190@lid' })
    await eventually('linked', () => allByRole(page, 'textbox').length === 0 && !codeShown())
    await expectAccessible(page)
  })
})
