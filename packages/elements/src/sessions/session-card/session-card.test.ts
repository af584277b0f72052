import type { FakeGateway } from '@waygate/sdk/testing'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../../test/accessible.js'
import { useGateway } from '../../../test/gateway.js'
import { cleanUpAfterEach, mount } from '../../../test/mount.js'
import { allByRole, byRole, reads } from '../../../test/perceive.js'
import { expectNoPolicyViolations } from '../../../test/policy.js'
import './session-card.define.js'
import type { SessionCardElement } from './session-card.js'

describe('the session card', () => {
  cleanUpAfterEach()
  expectNoPolicyViolations()
  const { start, client } = useGateway()

  const show = (gateway: FakeGateway, id: string, compact = false) =>
    mount<SessionCardElement>(
      html`<wg-session-card .client=${client(gateway)} session-id=${id} ?compact=${compact}></wg-session-card>`,
    )

  const world = () => {
    const gateway = start()
    const { id } = gateway.addSession(gateway.cast.organization, {
      label: 'Sales',
      status: 'working',
      phoneNumber: '15550100',
      waJid: '15550100@s.whatsapp.net',
    })
    return { gateway, id }
  }

  it('shows name, number and status, and follows it', async () => {
    const { gateway, id } = world()
    const card = await show(gateway, id)
    await reads(card, /Sales \+1 555 0100.*Working now/)
    await expectAccessible(card)
    gateway.unlink(id, 'unlinked')
    await reads(card, /Logged out now Removed on the phone\./)
  })

  it('opens linking in a panel', async () => {
    const gateway = start()
    const { id } = gateway.addSession(gateway.cast.organization, { label: 'Sales' })
    const card = await show(gateway, id)
    ;(await byRole(card, 'button', 'Link a phone: Sales')).click()
    await reads(await byRole(card, 'dialog', 'Sales'), 'Code 1 of 6')
  })

  it('offers to take over a number that was opened elsewhere', async () => {
    const { gateway, id } = world()
    gateway.setStatus(id, 'failed', 'replaced')
    const card = await show(gateway, id)
    ;(await byRole(card, 'button', 'Take over: Sales')).click()
    await reads(card, 'Working')
  })

  it('has no controls when compact', async () => {
    const { gateway, id } = world()
    const card = await show(gateway, id, true)
    await reads(card, 'Working')
    expect(allByRole(card, 'button', /Actions/)).to.have.lengthOf(0)
    await expectAccessible(card)
  })

  it('tells the host when its name is activated', async () => {
    const { gateway, id } = world()
    const card = await show(gateway, id)
    const heard: string[] = []
    card.addEventListener('wg-session-select', (event) => heard.push(event.sessionId))
    ;(await byRole(card, 'button', 'Sales')).click()
    expect(heard).to.deep.equal([id])
  })

  it('asks for a session when it has none', async () => {
    const card = await mount<SessionCardElement>(html`<wg-session-card .client=${client(start())}></wg-session-card>`)
    await reads(card, 'No session is chosen')
    expect(card.status).to.equal('idle')
  })

  it('shows no session of another organization', async () => {
    const gateway = start()
    const other = gateway.addOrganization('Elsewhere')
    const { id } = gateway.addSession(other.id, { label: 'Theirs' })
    const card = await show(gateway, id)
    await reads(card, 'It no longer exists.')
  })
})
