import './impersonation-banner.define.js'
import { createClient } from '@waygate/sdk'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { clientOf, endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { byRole, reads, textOf } from '../../test/perceive.js'
import { expectNoPolicyViolations } from '../../test/policy.js'
import type { ImpersonationBannerElement } from './impersonation-banner.js'

cleanUpAfterEach()
endClientsAfterEach()
expectNoPolicyViolations()

const show = async (reason = 'Ticket 4711') => {
  const { gateway, client: admin } = living('superAdmin')
  const milo = [...gateway.state.users.values()].find(({ name }) => name === 'Milo Brandt')
  const grant = await admin.admin.users.impersonate(milo?.id ?? '', { reason })
  const client = createClient({ ...gateway.options('superAdmin'), auth: { token: grant.token } })
  const banner = await mount<ImpersonationBannerElement>(
    html`<wg-impersonation-banner .client=${client}></wg-impersonation-banner>`,
  )
  return { gateway, grant, banner, client }
}

describe('the bar while one acts as somebody else', () => {
  it('says as whom, why, and how much time is left', async () => {
    const { banner, client } = await show()
    await reads(banner, /You act as .*Milo Brandt/)
    await reads(banner, /Reason: .*Ticket 4711/)
    await reads(banner, /(30:00|29:\d\d) left/)
    client.dispose()
  })

  it('stops on request and tells the host', async () => {
    const { banner, grant, client } = await show()
    let ended = ''
    banner.addEventListener('wg-impersonation-ended', (event) => {
      ended = event.impersonationId
    })
    ;(await byRole(banner, 'button', 'Stop')).click()
    await eventually('the host knows', () => ended === grant.id)
    client.dispose()
  })

  it('says why it could not stop', async () => {
    const { gateway, banner, client } = await show()
    gateway.fail('stopImpersonation', { status: 503, code: 'gateway_unavailable', message: 'down' })
    ;(await byRole(banner, 'button', 'Stop')).click()
    await reads(banner, 'The gateway is unavailable.')
    client.dispose()
  })

  it('shows a reason as text, never as markup', async () => {
    const { banner, client } = await show('<img src=x onerror=alert(1)>')
    await reads(banner, '<img src=x onerror=alert(1)>')
    expect(banner.renderRoot.querySelector('img')).to.equal(null)
    client.dispose()
  })

  it('shows nothing to somebody who is themselves', async () => {
    const { gateway } = living()
    const client = clientOf(gateway, 'owner')
    const banner = await mount<ImpersonationBannerElement>(
      html`<wg-impersonation-banner .client=${client}></wg-impersonation-banner>`,
    )
    await client.me.get()
    await banner.updateComplete
    expect(textOf(banner)).to.equal('')
  })

  it('is accessible', async () => {
    const { banner, client } = await show()
    await reads(banner, 'You act as')
    await expectAccessible(banner)
    client.dispose()
  })
})
