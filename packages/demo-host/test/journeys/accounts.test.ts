import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { signIn } from './support/people.js'
import { accounts, openLivingWorld, type JourneyWorld } from './support/world.js'

describe('accounts, organizations and rights', () => {
  let world: JourneyWorld
  beforeAll(async () => {
    world = await openLivingWorld()
  })
  afterAll(() => world.close())

  const signedIn = async ({ email, password }: { email: string; password: string }) => {
    const page = await world.newPage()
    await signIn(page, email, password)
    await page.waitForURL(/\/(o|platform)\//)
    return page
  }
  const colleague = { email: 'jonas@north.example', password: accounts.user.password }
  const switchTo = async (page: Page, name: string) => {
    await page.getByRole('button', { name: /Switch/ }).click()
    await page.getByRole('menuitemradio', { name: new RegExp(name) }).click()
  }

  it('says that e-mail or password is wrong, and not which', async () => {
    const page = await world.newPage()
    await signIn(page, accounts.user.email, 'not the password')
    await page.getByText('The e-mail or the password is wrong.').waitFor()
    await signIn(page, 'nobody@example.test', 'not the password')
    await page.getByText('The e-mail or the password is wrong.').waitFor()
  })

  it('goes on to the page that was asked for after signing in', async () => {
    const page = await world.newPage()
    await page.goto('/platform/users')
    await page.waitForURL(/\/sign-in\?next=/)
    await page.getByLabel('E-mail').fill(accounts.admin.email)
    await page.getByLabel('Password').fill(accounts.admin.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(/\/platform\/users$/)
  })

  it('does not follow a next address to another site', async () => {
    const page = await world.newPage()
    await page.goto('/sign-in?next=//evil.example/')
    await page.getByLabel('E-mail').fill(accounts.user.email)
    await page.getByLabel('Password').fill(accounts.user.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(/\/o\/[^/]+\/sessions$/)
    expect(new URL(page.url()).origin).toBe(world.base)
  })

  it('refuses a banned account with a sentence', async () => {
    const page = await world.newPage()
    await signIn(page, 'tom@spam.example', accounts.user.password)
    await page.getByText('This account is banned. Ask an administrator.').waitFor()
  })

  it('shows no row of the former organization after a switch, not even one that was on its way', async () => {
    const page = await signedIn(accounts.user)
    await page.getByText('Orders line').first().waitFor()
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/api/v1/sessions?*', async (route) => {
      await held
      await route.continue().catch(() => undefined)
    })
    await page.reload()
    await page.getByRole('button', { name: /Switch/ }).waitFor()
    await page.unroute('**/api/v1/sessions?*')
    await switchTo(page, 'Harbour Clinic')
    await page.getByText('Reception').first().waitFor()
    release()
    await page.getByRole('button', { name: /Harbour Clinic/ }).waitFor()
    expect(await page.getByText('Orders line').count()).toBe(0)
  })

  it('keeps the organization in the address: two tabs work in two organizations', async () => {
    const page = await signedIn(accounts.user)
    const other = await page.context().newPage()
    await page.getByText('Orders line').first().waitFor()
    await other.goto('/')
    await switchTo(other, 'Harbour Clinic')
    await other.getByText('Reception').first().waitFor()
    await page.reload()
    await page.getByText('Orders line').first().waitFor()
    await other.reload()
    await other.getByText('Reception').first().waitFor()
  })

  it('says that an organization of other people does not exist', async () => {
    const clinic = await signedIn({ email: 'aisha@harbour.example', password: accounts.user.password })
    const address = new URL(clinic.url()).pathname
    const page = await signedIn(colleague)
    await page.goto(address)
    await page.getByText('No such organization').waitFor()
  })

  it('says that an unknown session is not there', async () => {
    const page = await signedIn(accounts.user)
    const organization = new URL(page.url()).pathname.split('/')[2]
    await page.goto(`/o/${organization}/viewer/sess_01ARZ3NDEKTSV4RRFFQ69G5FAV`)
    await page.locator('wg-viewer').getByRole('alert').first().waitFor()
  })

  it('takes everything away at once when an account is banned while it watches', async () => {
    const page = await signedIn(colleague)
    await page.getByText('Orders line').first().waitFor()
    const admin = await signedIn(accounts.admin)
    await admin.goto('/platform/users')
    await admin.getByRole('button', { name: /Actions for .?Jonas Brandt/ }).click()
    await admin.getByRole('menuitem', { name: 'Ban…' }).click()
    await admin.getByRole('textbox', { name: 'Reason' }).fill('Left the company')
    await admin.getByRole('button', { name: 'Ban', exact: true }).click()
    await page.waitForURL(/\/sign-in/, { timeout: 5_000 })
    expect(await page.getByText('Orders line').count()).toBe(0)

    await admin.getByRole('button', { name: /Actions for .?Jonas Brandt/ }).click()
    await admin.getByRole('menuitem', { name: 'Unban…' }).click()
    await admin.getByRole('button', { name: 'Unban', exact: true }).click()
    await admin.getByRole('row', { name: /Jonas Brandt.*Active/ }).waitFor()
  })

  it('shows what a user sees while impersonating, says so everywhere, and ends with Stop', async () => {
    const page = await signedIn(accounts.admin)
    await page.goto('/platform/users')
    await page.getByRole('button', { name: /Actions for .?Mira Vogel/ }).click()
    await page.getByRole('menuitem', { name: 'Impersonate…' }).click()
    await page.getByRole('textbox', { name: 'Reason' }).fill('Ticket 4711')
    await page.getByRole('button', { name: 'Impersonate', exact: true }).click()
    const bar = page.getByRole('region', { name: 'Impersonation' })
    await bar.getByText('Mira Vogel').waitFor()
    await bar.getByText('Ticket 4711').waitFor()
    await page.getByText('Orders line').first().waitFor()
    await page.getByRole('link', { name: 'API keys' }).click()
    await page.getByText('Shop website').waitFor()
    expect(await page.getByRole('button', { name: 'Create key' }).count()).toBe(0)
    await page.reload()
    await bar.getByText('Ticket 4711').waitFor()
    await bar.getByRole('button', { name: 'Stop' }).click()
    await page.waitForURL(/\/platform\/users$/)
    expect(await bar.count()).toBe(0)
  })

  it('shows the platform pages to a super admin only', async () => {
    const page = await signedIn(accounts.user)
    expect(await page.getByRole('link', { name: 'Users' }).count()).toBe(0)
    await page.goto('/platform/users')
    await page.getByText('You may not see this').waitFor()
  })

  it('signs out, in every tab', async () => {
    const page = await signedIn({ email: 'aisha@harbour.example', password: accounts.user.password })
    const other = await page.context().newPage()
    await other.goto('/')
    await other.getByText('Reception').first().waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(/\/sign-in/)
    await other.waitForURL(/\/sign-in/, { timeout: 10_000 })
  })
})
