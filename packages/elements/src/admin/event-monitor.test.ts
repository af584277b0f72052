import './event-monitor.define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { endClientsAfterEach, living } from '../../test/fake.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { allByRole, byRole, focused, reads, textOf } from '../../test/perceive.js'
import { expectNoPolicyViolations } from '../../test/policy.js'
import type { EventMonitorElement } from './event-monitor.js'

cleanUpAfterEach()
endClientsAfterEach()
expectNoPolicyViolations()

const show = async () => {
  const world = living('superAdmin')
  const page = await mount<EventMonitorElement>(html`<wg-event-monitor .client=${world.client}></wg-event-monitor>`, {
    width: 1000,
  })
  await eventually('the stream', () => world.gateway.openStreams > 0)
  const session = [...world.gateway.state.sessions.values()][0]?.id ?? ''
  const lines = () => allByRole(page, 'button').filter((one) => one.classList.contains('event'))
  // Words that no contract knows: a gateway of tomorrow, or a hostile one.
  const say = (reason: string) =>
    world.gateway.emit('session.status', { session }, { status: 'failed', reason: reason as never })
  return { ...world, page, session, lines, say }
}

const press = (key: string) =>
  focused()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))

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
    await eventually(
      'the newer one on top',
      () => lines()[0]?.textContent?.includes('banned') || lines().some((one) => one.textContent?.includes('banned')),
    )
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

  it('names organization and session, and finds by those names', async () => {
    const { gateway, page, session, lines } = await show()
    gateway.setStatus(session, 'failed', 'banned')
    await reads(page, 'Front desk')
    const search = await byRole<HTMLInputElement>(page, 'searchbox')
    search.value = 'front desk'
    search.dispatchEvent(new Event('input', { bubbles: true }))
    await eventually('the line stays', () => page.filter === 'front desk' && lines().length > 0)
  })

  it('leaves out a type at a press, and the changes of deliveries from the start', async () => {
    const { gateway, page, session, lines } = await show()
    const [webhook] = gateway.state.webhooks.values()
    gateway.emit(
      'resource.changed',
      { organization: webhook?.organizationId ?? '' },
      { resource: 'deliveries', id: 'dlv_1', change: 'created' },
    )
    gateway.setStatus(session, 'failed', 'banned')
    await reads(page, 'banned')
    const deliveries = await byRole(page, 'button', /^resource.changed deliveries \d/)
    expect(deliveries.ariaPressed).to.equal('false')
    const quiet = lines().length
    deliveries.click()
    await eventually('the deliveries', () => lines().length > quiet)
    ;(await byRole(page, 'button', /^session.status \d/)).click()
    await eventually('no status any more', () => !lines().some((one) => one.textContent?.includes('session.status')))
  })

  it('says where events may be missing after the gateway could not resume', async () => {
    const { gateway, page, session, lines } = await show()
    gateway.setStatus(session, 'starting', 'reconnecting')
    await eventually('a line', () => lines().length > 0)
    expect(textOf(page)).not.to.contain('may be missing')
    gateway.resetStreams('too_many')
    await reads(page, 'Events may be missing here')
    gateway.setStatus(session, 'failed', 'banned')
    await reads(page, /banned.*may be missing.*reconnecting/)
  })

  it('keeps the newest 500 events and no more', async () => {
    const { client, page, lines, say } = await show()
    for (let at = 0; at < 620; at += 1) say(`${String(at)}-th`)
    await reads(page, '619-th')
    await eventually('the last event', () => client.live.monitor().get().items.length === 500)
    expect(lines().length).to.be.lessThan(120)
  })

  it('counts more than it keeps as more while paused', async () => {
    const { page, say } = await show()
    say('the-first')
    await reads(page, 'the-first')
    ;(await byRole(page, 'button', 'Pause')).click()
    for (let at = 0; at < 520; at += 1) say(`${String(at)}-th`)
    await reads(page, 'Resume (500+ held back)')
    await reads(page, 'the-first')
  })

  it('walks the lines with the arrow keys and closes the detail with Escape', async () => {
    const { gateway, page, session, lines } = await show()
    gateway.setStatus(session, 'starting', 'reconnecting')
    gateway.setStatus(session, 'failed', 'banned')
    const [first] = await eventually('two lines', () => (lines().length > 1 ? lines() : undefined))
    first?.focus()
    press('ArrowDown')
    expect(focused()).to.equal(lines()[1])
    lines()[1]?.click()
    await byRole(page, 'button', 'Close')
    press('Escape')
    await eventually('it closes', () => allByRole(page, 'button', 'Close').length === 0)
    expect(focused()).to.equal(lines()[1])
  })

  it('leads to the oldest and the newest line with End and Home, however many are between them', async () => {
    const { say, lines } = await show()
    for (let at = 0; at < 200; at += 1) say(`reason ${String(at)}`)
    const newest = await eventually('the newest', () => lines().find((one) => one.textContent?.includes('reason 199')))
    newest.focus()
    press('End')
    await eventually('the oldest', () => focused()?.textContent?.includes('reason 0'))
    press('Home')
    await eventually('the newest again', () => focused()?.textContent?.includes('reason 199'))
  })

  it('gives the focus back to the line when the detail is closed', async () => {
    const { gateway, page, session, lines } = await show()
    gateway.setStatus(session, 'failed', 'banned')
    const line = await eventually('a line', () => lines()[0])
    line.click()
    ;(await byRole(page, 'button', 'Close')).click()
    await eventually('the focus', () => focused() === line)
  })

  it('shows hostile payloads verbatim, never as markup', async () => {
    const { page, lines, say } = await show()
    const reason = '<img src=x onerror=alert(1)> \u202Egpj.exe'
    say(reason)
    await reads(page, reason)
    ;(await eventually('the line', () => lines()[0])).click()
    await byRole(page, 'button', 'Close')
    expect(page.renderRoot.querySelector('img')).to.equal(null)
  })

  it('keeps the feed and says so while the gateway is away', async () => {
    const { gateway, page, session } = await show()
    gateway.setStatus(session, 'failed', 'banned')
    await reads(page, 'banned')
    gateway.goOffline()
    await eventually('it is marked', () => page.status === 'stale' || page.status === 'offline')
    await reads(page, 'banned')
  })

  it('says which role is missing to somebody who is no super admin', async () => {
    const { client } = living('owner')
    const page = await mount<EventMonitorElement>(html`<wg-event-monitor .client=${client}></wg-event-monitor>`)
    await reads(page, 'You may not see this')
    expect(page.status).to.equal('forbidden')
  })

  it('saves what is shown as a file, one event a line', async () => {
    const { gateway, page, session } = await show()
    gateway.setStatus(session, 'failed', 'banned')
    await reads(page, 'session.status')
    let saved: Blob | undefined
    const { createObjectURL } = URL
    URL.createObjectURL = (blob) => {
      saved = blob as Blob
      return createObjectURL.call(URL, blob)
    }
    ;(await byRole(page, 'button', 'Save as a file')).click()
    URL.createObjectURL = createObjectURL
    const lines = ((await saved?.text()) ?? '').trim().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).to.include('session.status')
  })

  it('is accessible', async () => {
    const { gateway, page, session } = await show()
    gateway.setStatus(session, 'failed', 'banned')
    await reads(page, 'session.status')
    await expectAccessible(page)
  })
})
