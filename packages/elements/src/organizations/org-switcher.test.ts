import './org-switcher.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { allByRole, byRole, reads } from '../../test/perceive.js'
import type { OrgSwitcherElement } from './org-switcher.js'

cleanUpAfterEach()
endClientsAfterEach()

const show = async () => {
  const world = living()
  const switcher = await mount<OrgSwitcherElement>(
    html`<wg-org-switcher .client=${world.client} .organization=${world.gateway.cast.organization}></wg-org-switcher>`,
    { width: 240 },
  )
  const trigger = await byRole(switcher, 'button', /Switch/)
  return { ...world, switcher, trigger }
}

describe('the organization switcher', () => {
  it('names the organization in force', async () => {
    const { gateway, switcher } = await show()
    await reads(switcher, gateway.state.organizations.get(gateway.cast.organization)?.name ?? 'no organization')
  })

  it('opens with the current one checked and focused, and closes on Escape', async () => {
    const { switcher, trigger } = await show()
    trigger.click()
    const current = await eventually('options', () =>
      allByRole(switcher, 'menuitemradio').find((one) => one.ariaChecked === 'true'),
    )
    await eventually('the focus', () => switcher.shadowRoot?.activeElement === current)
    current.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
    await eventually('it closes', () => trigger.getAttribute('aria-expanded') === 'false')
    expect(switcher.shadowRoot?.activeElement).to.equal(trigger)
  })

  it('tells the host which organization was chosen and leaves the choice to it', async () => {
    const { switcher, trigger } = await show()
    const before = switcher.organization
    let chosen = ''
    switcher.addEventListener('wg-organization-select', (event) => {
      event.preventDefault()
      chosen = event.organizationId
    })
    trigger.click()
    ;(await byRole(switcher, 'menuitemradio', /Northwind/)).click()
    expect(chosen).to.not.equal('')
    expect(switcher.organization).to.equal(before)
  })

  it('makes a new organization and switches to it', async () => {
    const { gateway, switcher, trigger } = await show()
    let chosen = ''
    switcher.addEventListener('wg-organization-select', (event) => {
      event.preventDefault()
      chosen = event.organizationId
    })
    trigger.click()
    ;(await byRole(switcher, 'menuitem', /New organization/)).click()
    const name = await byRole<HTMLInputElement>(switcher, 'textbox', 'Name')
    name.value = 'Night market'
    ;(await byRole(switcher, 'button', 'Create organization')).click()
    await eventually('it is chosen', () => gateway.state.organizations.get(chosen)?.name === 'Night market')
  })

  it('is accessible, closed and open', async () => {
    const { switcher, trigger } = await show()
    await expectAccessible(switcher)
    trigger.click()
    await byRole(switcher, 'menuitem', /New organization/)
    await expectAccessible(switcher)
  })
})
