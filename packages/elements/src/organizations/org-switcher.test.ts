import './org-switcher.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { allByRole, byRole, focused, reads } from '../../test/perceive.js'
import { expectNoPolicyViolations } from '../../test/policy.js'
import type { OrgSwitcherElement } from './org-switcher.js'

cleanUpAfterEach()
endClientsAfterEach()
expectNoPolicyViolations()

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

  it('walks the organizations with the arrow keys', async () => {
    const { switcher, trigger } = await show()
    trigger.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
    const options = await eventually('options', () => {
      const all = allByRole(switcher, 'menuitemradio')
      return all.includes(focused() as HTMLElement) ? all : undefined
    })
    const press = (key: string) => focused()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    press('Home')
    expect(focused()).to.equal(options[0])
    press('ArrowDown')
    expect(focused()).to.equal(options[1])
    press('End')
    expect(focused()?.textContent).to.contain('New organization')
  })

  it('shows names verbatim, never as markup', async () => {
    const { gateway, switcher, trigger } = await show()
    const name = '<img src=x onerror=alert(1)> \u202Egpj.exe'
    gateway.addOrganization(name, gateway.cast.owner)
    await switcher.refresh()
    trigger.click()
    await reads(switcher, name)
    expect(switcher.renderRoot.querySelector('img')).to.equal(null)
  })

  it('says why an organization could not be made, and keeps what was typed', async () => {
    const { gateway, switcher, trigger } = await show()
    gateway.fail('createOrganization', { status: 503, code: 'gateway_unavailable', message: 'down' })
    trigger.click()
    ;(await byRole(switcher, 'menuitem', /New organization/)).click()
    const name = await byRole<HTMLInputElement>(switcher, 'textbox', 'Name')
    name.value = 'Night market'
    ;(await byRole(switcher, 'button', 'Create organization')).click()
    await reads(switcher, 'The gateway is unavailable.')
    expect(name.value).to.equal('Night market')
  })

  it('is accessible, closed and open', async () => {
    const { switcher, trigger } = await show()
    await expectAccessible(switcher)
    trigger.click()
    await byRole(switcher, 'menuitem', /New organization/)
    await expectAccessible(switcher)
  })
})
