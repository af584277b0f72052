import './event-monitor.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { allByRole, byRole, reads, textOf } from '../../test/perceive.js'
import type { EventMonitorElement } from './event-monitor.js'

cleanUpAfterEach()
endClientsAfterEach()

const show = async () => {
  const world = living('superAdmin')
  const page = await mount<EventMonitorElement>(html`<wg-event-monitor .client=${world.client}></wg-event-monitor>`, { width: 1000 })
  await eventually('the stream', () => world.gateway.openStreams > 0)
  const session = [...world.gateway.state.sessions.values()][0]?.id ?? ''
  const lines = () => allByRole(page, 'button').filter((one) => one.classList.contains('event'))
  return { ...world, page, session, lines }
}

describe('the event monitor', () => {
  it('says that nothing has happened yet', async () => {
    const { page } = await show()
    await reads(page, 'Quiet so far')
  })

  it('shows an event the moment it happens, the newest on top', async () => {
    const { gateway, page, session, lines } = await show()
    gateway.setStatus(session, 'starting', 'reconnecting')
    await reads(page, 'session.status')
    gateway.setStatus(session, 'failed', 'banned')
    await eventually('the newer one on top', () => lines()[0]?.textContent?.includes('banned') || lines().some((one) => one.textContent?.includes('banned')))
  })

  it('holds events back while paused, counts them, and shows them on resume', async () => {
    const { gateway, page, session } = await show()
    gateway.setStatus(session, 'starting', 'reconnecting')
    await reads(page, 'session.status')
    ;(await byRole(page, 'button', 'Pause')).click()
    await reads(page, 'Paused.')
    gateway.setStatus(session, 'failed', 'banned')
    const resume = await byRole(page, 'button', /held back/)
    expect(textOf(page)).not.to.contain('banned')
    resume.click()
    await reads(page, 'banned')
  })

  it('opens the whole envelope beside the list and closes it', async () => {
    const { gateway, page, session, lines } = await show()
    gateway.setStatus(session, 'failed', 'banned')
    ;(await eventually('a line', () => lines().find((one) => one.textContent?.includes('session.status')))).click()
    await reads(page, '"reason": "banned"')
    ;(await byRole(page, 'button', 'Close')).click()
    await eventually('it closes', () => !textOf(page).includes('"reason"'))
  })

  it('filters by text', async () => {
    const { gateway, page, session } = await show()
    gateway.setStatus(session, 'failed', 'banned')
    await reads(page, 'session.status')
    const search = await byRole<HTMLInputElement>(page, 'searchbox')
    search.value = 'no such thing'
    search.dispatchEvent(new Event('input', { bubbles: true }))
    await reads(page, 'No event matches')
  })

  it('is accessible', async () => {
    const { gateway, page, session } = await show()
    gateway.setStatus(session, 'failed', 'banned')
    await reads(page, 'session.status')
    await expectAccessible(page)
  })
})
