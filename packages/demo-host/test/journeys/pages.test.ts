import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { register, signIn } from './support/people.js'
import { accounts, openLivingWorld, type JourneyWorld } from './support/world.js'

describe('the pages of the dashboard', () => {
  let world: JourneyWorld
  let user: Page
  let admin: Page
  beforeAll(async () => {
    world = await openLivingWorld()
    user = await world.newPage()
    admin = await world.newPage()
    await signIn(user, accounts.user.email, accounts.user.password)
    await user.waitForURL(/\/o\//)
    await signIn(admin, accounts.admin.email, accounts.admin.password)
    await admin.waitForURL(/\/platform\//)
  })
  afterAll(() => world.close())

  const menu = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()

  it('shows a living world at first sight: working, waiting and failed with its reason', async () => {
    await menu(user, 'Sessions')
    await user.getByRole('row', { name: /Orders line.*Working/ }).waitFor()
    await user.getByRole('row', { name: /Front desk.*Waiting for a phone/ }).waitFor()
    await user.getByRole('row', { name: /Old phone.*This number is banned by WhatsApp/ }).waitFor()
  })

  it('says that a part of a page could not be loaded, and loads it when it is asked for again', async () => {
    const page = await world.newPage()
    const form = /\/chunks\/key-form\.define-.*\.js$/
    await page.route(form, (route) => route.abort('connectionfailed'))
    await signIn(page, accounts.user.email, accounts.user.password)
    await menu(page, 'API keys')
    await page.getByRole('button', { name: 'Create key' }).click()
    await page.getByText('This part of the page could not be loaded.').waitFor()
    await page.unroute(form)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('textbox', { name: /^Name/ }).waitFor()
  })

  it('creates a key that works, and revokes it so that it stops at once', async () => {
    await menu(user, 'API keys')
    await user.getByRole('button', { name: 'Create key' }).click()
    await user.getByRole('textbox', { name: /^Name/ }).fill('Report script')
    await user.getByRole('button', { name: 'Create key' }).last().click()
    const key = await user.locator('[part=secret] code').innerText()
    await user.getByRole('button', { name: 'I have stored the key' }).click()
    const ask = async () => (await fetch(`${world.base}/api/v1/sessions`, { headers: { 'x-api-key': key } })).status
    expect(await ask()).toBe(200)
    await user.getByRole('button', { name: /Revoke key .?Report script/ }).click()
    await user.getByRole('button', { name: 'Revoke key', exact: true }).last().click()
    // What is announced names it for some seconds more.
    await expect.poll(() => user.getByRole('button', { name: /Report script/ }).count()).toBe(0)
    expect(await ask()).toBe(401)
  })

  it('sends a webhook’s test to a receiver and shows that it arrived', async () => {
    await menu(user, 'Webhooks')
    await user.getByRole('button', { name: 'Add webhook' }).click()
    await user.getByRole('textbox', { name: /^Address/ }).fill(`${world.base}/receiver/hook`)
    await user.getByRole('button', { name: 'Add webhook' }).last().click()
    await user.getByRole('button', { name: 'I have stored the secret' }).click()
    await user.getByRole('button', { name: /receiver\/hook.*All events/ }).click()
    await user.getByRole('button', { name: 'Send a test' }).click()
    await user
      .getByRole('button', { name: /Delivered.*session\.status/ })
      .first()
      .waitFor()
    const received = await user.context().newPage()
    await received.goto('/receiver')
    await received.getByText('session.status').first().waitFor()
    // A page behind another one is drawn once a second.
    await received.close()
  })

  it('finds a contact’s JID by name, with the names it goes by in two groups', async () => {
    await menu(user, 'Contacts')
    await user.getByRole('button', { name: /^.?Orders line/ }).click()
    await user.getByRole('searchbox').fill('lena')
    await user.locator('wg-contact-list').getByText(/Lena/).first().click()
    await user.getByText('15550100120@s.whatsapp.net').waitFor()
    await user.getByText(/Called “.?Lena, night shift.?” there/).waitFor()
    await user.getByText(/Called “.?L\. Baker, stall 14.?” there/).waitFor()
    await user.getByRole('button', { name: 'Open chat' }).click()
    await user.waitForURL(/\/viewer\//)
    await user.locator('wg-message-timeline').getByText('Two rye breads').waitFor()
  })

  it('finds a group with its members and the name used there', async () => {
    await menu(user, 'Contacts')
    await user.getByRole('button', { name: /^.?Orders line/ }).click()
    await user.getByRole('radio', { name: 'Groups' }).click()
    await user.locator('wg-contact-list').getByText('Saturday market').click()
    await user
      .getByText(/@g\.us/)
      .first()
      .waitFor()
    await user
      .getByText(/L\. Baker, stall 14/)
      .first()
      .waitFor()
  })

  it('shows every organization’s sessions with the gateway node that holds them', async () => {
    await menu(admin, 'All sessions')
    await admin.getByRole('row', { name: /Reception.*Harbour Clinic.*Working.*gw_/ }).waitFor()
    await admin.getByRole('row', { name: /Orders line.*North Bakery.*Working.*gw_/ }).waitFor()
  })

  it('links the admin number with a code, without access to the console', async () => {
    await menu(admin, 'Admin number')
    await admin.getByLabel('Number of the phone').fill(accounts.adminNumber)
    await admin.getByRole('button', { name: 'Get a code' }).click()
    const code = (await admin.locator('[part=code]').innerText()).replaceAll(/\s/g, '')
    await world.sandbox.enterCode(accounts.adminNumber, code)
    await admin
      .getByText(/^Linked as/)
      .first()
      .waitFor()
  })

  it('shows events the moment they happen, without the content of chats', async () => {
    await menu(admin, 'Event monitor')
    await world.sandbox.send('15550100120', '15550100110', { kind: 'text', text: 'A private sentence' })
    await admin.locator('wg-event-monitor .chip').getByText('message', { exact: true }).first().waitFor()
    expect(await admin.getByText('A private sentence').count()).toBe(0)
  })

  it('changes a role', async () => {
    await menu(admin, 'Users')
    await admin.getByRole('button', { name: /Actions for .?Aisha Rahman/ }).click()
    await admin.getByRole('menuitem', { name: 'Make super admin…' }).click()
    await admin.getByRole('button', { name: 'Make super admin', exact: true }).click()
    await admin.getByRole('row', { name: /Aisha Rahman.*Super admin/ }).waitFor()
  })

  it('invites somebody, who joins with the link, is given a role and is removed again', async () => {
    await menu(user, 'Members')
    await user.getByRole('button', { name: 'Invite' }).click()
    await user.getByLabel('E-mail').fill('newcomer@example.com')
    await user.getByRole('button', { name: 'Create invitation' }).click()
    const link = new URL(await user.locator('[part=link] code').innerText())
    await user.getByRole('button', { name: 'Done' }).click()
    await user.getByText('newcomer@example.com').waitFor()

    const newcomer = await world.newPage()
    await register(newcomer, 'Noor Haddad', 'newcomer@example.com')
    await newcomer.goto(link.pathname)
    await newcomer.getByRole('button', { name: 'Accept invitation' }).click()
    await newcomer.getByRole('row', { name: /Orders line/ }).waitFor()
    expect(await newcomer.getByRole('link', { name: 'API keys', exact: true }).count()).toBe(0)

    await user.getByText('No open invitations.').waitFor()
    await user.getByRole('button', { name: /Actions for .?Noor Haddad/ }).click()
    await user.getByRole('menuitem', { name: 'Make admin' }).click()
    await user.getByRole('row', { name: /Noor Haddad.*Admin/ }).waitFor()
    await user.getByRole('button', { name: /Actions for .?Noor Haddad/ }).click()
    await user.getByRole('menuitem', { name: 'Remove…' }).click()
    await user.getByRole('button', { name: 'Remove member' }).click()
    await expect.poll(() => user.getByRole('row', { name: /Noor Haddad/ }).count()).toBe(0)
    await expect.poll(() => newcomer.getByRole('row', { name: /Orders line/ }).count()).toBe(0)
  })

  it('tells who did what, in the organization and on the platform', async () => {
    await menu(user, 'Audit')
    await user.getByRole('row', { name: /Removed a member.*Noor Haddad/ }).waitFor()
    await menu(admin, 'Audit of the platform')
    await admin.getByRole('row', { name: /Changed a platform role.*Aisha Rahman/ }).waitFor()
  })

  it('drains a node, whose sessions wait, and brings them back', async () => {
    await menu(admin, 'Gateway nodes')
    await admin.getByRole('button', { name: /^Drain…/ }).click()
    await admin.getByRole('button', { name: 'Drain node' }).click()
    await admin.getByRole('row', { name: /Drain(ing|ed)/ }).waitFor()
    await admin.getByRole('button', { name: /^Resume/ }).click()
    await admin.getByRole('row', { name: /Active/ }).waitFor()
    await menu(user, 'Sessions')
    await user.getByRole('row', { name: /Orders line.*Working/ }).waitFor()
  })
})
