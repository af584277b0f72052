import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { register, signIn } from './support/people.js'
import { openWorld, type JourneyWorld } from './support/world.js'

describe('mails to people', () => {
  let world: JourneyWorld
  beforeAll(async () => {
    world = await openWorld({ env: { WAYGATE_VERIFY_EMAIL: '1' } })
  })
  afterAll(() => world.close())

  /** The link of the newest mail to an address, read where a developer reads it. */
  const linkTo = async (page: Page, address: string, words: string) => {
    let link: string | undefined
    await expect
      .poll(async () => {
        const answer = await page.request.get('/outbox', { headers: { accept: 'application/json' } })
        const { data } = (await answer.json()) as { data: { to: string; subject: string; text: string }[] }
        const mail = data.find(({ to, subject }) => to === address && subject.includes(words))
        link = /https?:\/\/\S+/.exec(mail?.text ?? '')?.[0]
        return link
      })
      .toBeDefined()
    return link ?? ''
  }

  it('let somebody who forgot the password choose a new one', async () => {
    const page = await world.newPage()
    await register(page, 'Vera', 'vera@example.test', 'the forgotten one')
    const other = await world.newPage()
    await other.goto('/sign-in')
    await other.getByRole('link', { name: 'Choose a new one' }).click()
    await other.getByLabel('E-mail').fill('vera@example.test')
    await other.getByRole('button', { name: 'Send the link' }).click()
    await other.getByRole('heading', { name: 'Check your inbox' }).waitFor()
    await other.getByRole('link', { name: 'read them' }).waitFor()
    await other.goto(await linkTo(other, 'vera@example.test', 'new password'))
    await other.getByLabel('Password').fill('the remembered one')
    await other.getByRole('button', { name: 'Set password' }).click()
    await other.waitForURL(/\/sign-in$/)
    await signIn(other, 'vera@example.test', 'the remembered one')
    await other.waitForURL(/\/o\/[^/]+\/sessions$/)
    await page.waitForURL(/\/sign-in/)
  })

  it('let somebody confirm an address, once', async () => {
    const page = await world.newPage()
    await register(page, 'Willi', 'willi@example.test')
    const link = await linkTo(page, 'willi@example.test', 'Confirm')
    await page.goto(link)
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByRole('heading', { name: 'Your address is confirmed' }).waitFor()
    await page.getByRole('link', { name: 'Go to the dashboard' }).click()
    await page.waitForURL(/\/o\/[^/]+\/sessions$/)
    await page.goto(link)
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByText('This link was used already or has expired.').waitFor()
  })
})
