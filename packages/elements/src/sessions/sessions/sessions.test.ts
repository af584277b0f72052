import type { FakeGateway, Role } from '@waygate/sdk/testing'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../../test/accessible.js'
import { useGateway } from '../../../test/gateway.js'
import { cleanUpAfterEach, eventually, mount } from '../../../test/mount.js'
import { allByRole, announced, byRole, focused, reads, textOf } from '../../../test/perceive.js'
import { expectNoPolicyViolations } from '../../../test/policy.js'
import './sessions.define.js'
import type { SessionsElement } from './sessions.js'

const linked = { status: 'working', waJid: '628120000123@s.whatsapp.net', phoneNumber: '628120000123' } as const

describe('the sessions page', () => {
  cleanUpAfterEach()
  expectNoPolicyViolations()
  const { start, client } = useGateway()

  const show = (gateway: FakeGateway, as: Role = 'owner', options?: { width?: number }) =>
    mount<SessionsElement>(html`<wg-sessions .client=${client(gateway, as)}></wg-sessions>`, options)

  const world = () => {
    const gateway = start()
    const { id } = gateway.addSession(gateway.cast.organization, { label: 'Support line', ...linked })
    return { gateway, id }
  }

  it('lists the numbers with their status in words', async () => {
    const { gateway } = world()
    gateway.addSession(gateway.cast.organization, {
      label: 'Warehouse',
      status: 'failed',
      reason: 'replaced',
      waJid: '15550101@s.whatsapp.net',
    })
    const page = await show(gateway)
    await eventually('two rows', () => allByRole(page, 'row').length === 3)
    const rows = allByRole(page, 'row').slice(1)
    expect(textOf(rows[0] as Element)).to.match(/^Support line \+62 812 000 0123 Working now/)
    expect(textOf(rows[1] as Element)).to.match(
      /^Warehouse No number yet Failed now Opened elsewhere with the same link\. Take over/,
    )
    await expectAccessible(page)
  })

  it('follows a status change without a reload', async () => {
    const { gateway, id } = world()
    const page = await show(gateway)
    await reads(page, 'Working')
    gateway.setStatus(id, 'starting', 'reconnecting', { nextRetryAt: Date.now() + 9_000 })
    await reads(page, /Connecting.*Connection lost\. Next try in \d seconds?\./)
  })

  it('shows names verbatim, never as markup', async () => {
    const { gateway } = world()
    const label = '<img src=x onerror=alert(1)> \u202Egpj.exe'
    gateway.addSession(gateway.cast.organization, { label })
    const page = await show(gateway)
    await byRole(page, 'button', label)
    expect(page.renderRoot.querySelector('img')).to.equal(null)
  })

  it('explains what a session is and offers to add one when there is none', async () => {
    const page = await show(start())
    await reads(page, 'A session is one WhatsApp number')
    await byRole(page, 'button', 'Add number')
    expect(page.status).to.equal('empty')
    await expectAccessible(page)
  })

  it('offers a member nothing that would be refused', async () => {
    const { gateway } = world()
    const page = await show(gateway, 'member')
    await reads(page, 'Support line')
    await eventually('the principal is known', () => gateway.calls.some(({ operation }) => operation === 'getMe'))
    await page.updateComplete
    expect(allByRole(page, 'button', /Add number|Actions/)).to.have.lengthOf(0)
  })

  it('names the gateway node to a super admin only', async () => {
    const { gateway } = world()
    const owner = await show(gateway)
    await reads(owner, 'Support line')
    expect(allByRole(owner, 'columnheader', 'Node')).to.have.lengthOf(0)
  })

  it('tells the host which session was chosen, and marks it', async () => {
    const { gateway, id } = world()
    const page = await show(gateway)
    const heard: string[] = []
    page.addEventListener('wg-session-select', (event) => heard.push(event.sessionId))
    ;(await byRole(page, 'button', 'Support line')).click()
    await page.updateComplete
    expect(heard).to.deep.equal([id])
    expect(page.selected).to.equal(id)
  })

  it('asks before deleting, names the session, and removes it', async () => {
    const { gateway } = world()
    const page = await show(gateway)
    await choose(page, 'Delete')
    const dialog = await byRole(page, 'dialog', 'Delete Support line?')
    await reads(dialog, 'Its phone is unlinked and its chats are removed here.')
    expect((focused() as HTMLElement).innerText).to.equal('Cancel')
    await expectAccessible(page)
    ;(await byRole(dialog, 'button', 'Delete session')).click()
    await reads(page, 'No numbers yet')
    await announced('Support line was deleted.')
  })

  it('keeps the session when the host prevents the deletion', async () => {
    const { gateway, id } = world()
    const page = await show(gateway)
    page.addEventListener('wg-session-delete', (event) => event.preventDefault())
    await choose(page, 'Delete')
    ;(await byRole(page, 'button', 'Delete session')).click()
    await eventually('the dialog is closed', () => allByRole(page, 'dialog').length === 0)
    expect(gateway.state.sessions.has(id)).to.equal(true)
  })

  it('says in the dialog why a log-out failed, and closes on Escape with the focus back', async () => {
    const { gateway } = world()
    gateway.fail('logoutSession', { status: 503, code: 'gateway_unavailable', message: 'down' })
    const page = await show(gateway)
    await choose(page, 'Log out')
    ;(await byRole(page, 'button', 'Log out')).click()
    await reads(await byRole(page, 'dialog'), 'The gateway is unavailable.')
    const dialog = await byRole(page, 'dialog')
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    await eventually('the dialog is closed', () => allByRole(page, 'dialog').length === 0)
    expect(focused()?.getAttribute('aria-label')).to.match(/^Actions for/)
  })

  it('renames a session', async () => {
    const { gateway } = world()
    const page = await show(gateway)
    await choose(page, 'Rename')
    const field = await byRole<HTMLInputElement>(page, 'textbox', 'Name')
    field.value = 'Front desk'
    ;(await byRole(page, 'button', 'Save')).click()
    await byRole(page, 'button', 'Front desk')
  })

  it('stops a session only after a confirmation', async () => {
    const { gateway } = world()
    const page = await show(gateway)
    await choose(page, 'Stop')
    expect(gateway.calls.some(({ operation }) => operation === 'stopSession')).to.equal(false)
    ;(await byRole(page, 'button', 'Stop session')).click()
    await reads(page, 'Stopped')
  })

  it('creates a session and goes on to its code in the same panel', async () => {
    const gateway = start()
    const page = await show(gateway)
    ;(await byRole(page, 'button', 'Add number')).click()
    const panel = await byRole(page, 'dialog', 'Add a number')
    await expectAccessible(page)
    const name = await byRole<HTMLInputElement>(panel, 'textbox', 'Name')
    expect(focused()).to.equal(name)
    ;(await byRole(panel, 'button', 'Create and link')).click()
    await reads(panel, 'Enter a name')
    name.value = 'Sales'
    ;(await byRole(panel, 'button', 'Create and link')).click()
    await reads(panel, /Link a phone to Sales in Lantern Bakery.*Code 1 of 6/)
    expect(textOf(focused() as Element)).to.equal('Add a number')
  })

  it('keeps what was entered when creating fails, and says why', async () => {
    const gateway = start()
    gateway.fail('createSession', {
      status: 400,
      code: 'validation_error',
      message: 'no',
      details: { errors: ['label is too odd'] },
    })
    const page = await show(gateway)
    ;(await byRole(page, 'button', 'Add number')).click()
    const panel = await byRole(page, 'dialog')
    const name = await byRole<HTMLInputElement>(panel, 'textbox', 'Name')
    name.value = 'Sales'
    ;(await byRole(panel, 'button', 'Create and link')).click()
    await reads(panel, 'label is too odd')
    expect(name.value).to.equal('Sales')
  })

  it('finds a session by part of its number', async () => {
    const gateway = start()
    for (let n = 0; n < 7; n += 1)
      gateway.addSession(gateway.cast.organization, { label: `Line ${n}`, phoneNumber: `1555010${n}` })
    const page = await show(gateway)
    const search = await byRole<HTMLInputElement>(page, 'searchbox', 'Search by name or number')
    search.value = '1555 0103'
    search.dispatchEvent(new Event('input'))
    await eventually('one row is left', () => allByRole(page, 'row').length === 2)
    await reads(page, 'Line 3')
  })

  const many = async () => {
    const gateway = start()
    for (let at = 1; at <= 7; at += 1)
      gateway.addSession(gateway.cast.organization, { label: `Line ${String(at)}`, ...(at < 4 ? linked : {}) })
    const page = await show(gateway)
    await reads(page, 'Line 7')
    return { gateway, page }
  }

  it('offers no boxes to choose several while there are few', async () => {
    const { gateway } = world()
    const page = await show(gateway)
    await reads(page, 'Support line')
    expect(allByRole(page, 'checkbox')).to.have.length(0)
  })

  it('stops several at once after a question that names them, and only those that run', async () => {
    const { gateway, page } = await many()
    for (const name of ['Line 1', 'Line 2', 'Line 7'])
      (await byRole(page, 'checkbox', new RegExp(`Select .*${name}`))).click()
    await reads(page, '3 selected')
    ;(await byRole(page, 'button', 'Stop 2')).click()
    await reads(page, 'Stop 2 sessions?')
    await reads(page, /Line 1.* and .*Line 2.*The phones stay linked/)
    allByRole(page, 'button', 'Stop 2').at(-1)?.click()
    await eventually('two have stopped', () => allByRole(page, 'row', /Stopped/).length >= 2)
    const stopped = gateway.calls.filter(({ operation }) => operation === 'stopSession')
    expect(stopped).to.have.length(2)
    await announced(/Done for 2 sessions/)
  })

  it('is accessible while some are chosen', async () => {
    const { page } = await many()
    ;(await byRole(page, 'checkbox', /Select .*Line 1/)).click()
    await reads(page, '1 selected')
    await expectAccessible(page)
  })

  it('deletes all that are chosen, but for those the host keeps, and says what could not be done', async () => {
    const { gateway, page } = await many()
    page.addEventListener('wg-session-delete', (event) => {
      if (gateway.state.sessions.get(event.sessionId)?.label === 'Line 3') event.preventDefault()
    })
    ;(await byRole(page, 'checkbox', 'Select all')).click()
    await reads(page, '7 selected')
    ;(await byRole(page, 'button', 'Delete 7')).click()
    await reads(page, 'Delete 7 sessions?')
    gateway.fail('deleteSession', { status: 409, code: 'conflict', message: 'not now' }, 1)
    allByRole(page, 'button', 'Delete 7').at(-1)?.click()
    await reads(page, '1 was left as it is: It was changed meanwhile')
    await eventually('five are gone', () => gateway.state.sessions.size === 2)
    await reads(page, '1 selected')
  })

  it('fits a narrow box without scrolling sideways, and stays a table to a screen reader', async () => {
    const { gateway } = world()
    const page = await show(gateway, 'owner', { width: 320 })
    await reads(page, 'Support line')
    expect(page.scrollWidth).to.be.at.most(320)
    expect(allByRole(page, 'cell').length).to.be.greaterThan(2)
    await expectAccessible(page)
  })

  it('says that the gateway cannot be reached, and fills by itself when it can', async () => {
    const { gateway } = world()
    gateway.goOffline()
    const page = await show(gateway)
    await reads(page, 'The gateway cannot be reached')
    expect(page.status).to.equal('offline')
    await expectAccessible(page)
    gateway.goOnline()
    await eventually('the list', () => textOf(page).includes('Support line'), 7_000)
  }).timeout(12_000)

  it('keeps its rows when the connection is lost, and says since when there is no news', async () => {
    const { gateway } = world()
    const page = await show(gateway)
    await reads(page, 'Support line')
    gateway.goOffline()
    await reads(page, /Connection lost, trying again\. Last news at .*Support line/)
    expect(page.status).to.equal('stale')
  })

  it('says what went wrong when loading fails, and recovers when asked', async () => {
    const { gateway } = world()
    const recover = gateway.fail('listSessions', { status: 500, code: 'internal', message: 'x' })
    const page = await show(gateway)
    await reads(page, 'This could not be loaded')
    expect(page.status).to.equal('failed')
    recover()
    ;(await byRole(page, 'button', 'Try again')).click()
    await reads(page, 'Support line')
  })
})

async function choose(page: Element, action: string): Promise<void> {
  ;(await byRole(page, 'button', /^Actions for/)).click()
  ;(await byRole(page, 'menuitem', action)).click()
}
