import type { Page } from 'playwright-core'
import type { JourneyWorld } from './world.js'

/** A practice phone's page, as the person with the phone in hand sees it. */
export interface PhonePage {
  readonly page: Page
  readonly number: string
  /** Photographs the code that `dashboard` shows and answers what the phone says. */
  scan(dashboard: Page): Promise<string>
  /** Types a pairing code and answers what the phone says. */
  enterCode(code: string): Promise<string>
  /** Writes to a number or a group in its chat. */
  write(to: string, text: string): Promise<void>
}

/** Makes a practice phone and opens its page. */
export const openPhone = async (world: JourneyWorld, name: string, number: string): Promise<PhonePage> => {
  await world.sandbox.phone(name, number)
  const page = await world.newPage({ width: 1000, height: 800 })
  const open = async (address: string) => {
    const sameDocument = page.url().startsWith(world.sandboxUrl)
    await page.goto(address)
    // Another fragment alone would leave what the former one showed there for a moment.
    if (sameDocument) await page.reload()
  }
  const linkDialog = async () => {
    await open(`${world.sandboxUrl}/#${number}`)
    const dialog = page.getByRole('dialog', { name: 'Link a device' })
    // What the phone hears draws its page anew, and a click that falls into that moment meets a button that is gone.
    do await page.getByRole('button', { name: 'Link a device' }).first().click()
    while (!(await dialog.isVisible()))
    return dialog.locator('.status')
  }
  const answer = async (status: Awaited<ReturnType<typeof linkDialog>>) => {
    await page.locator('dialog .status.done, dialog .status.failed').waitFor()
    const said = await status.innerText()
    await page.keyboard.press('Escape')
    return said
  }
  return {
    page,
    number,
    async scan(dashboard) {
      const canvas = dashboard.locator('wg-ui-qr canvas')
      await canvas.waitFor()
      await dashboard
        .getByText(/^Code \d of \d$/)
        .first()
        .waitFor()
      const status = await linkDialog()
      const picture = await canvas.screenshot()
      await page
        .getByLabel('Choose a picture')
        .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture })
      return answer(status)
    },
    async enterCode(code) {
      const status = await linkDialog()
      await page.getByLabel('Link with a code instead').fill(code)
      await page.getByRole('button', { name: 'Link', exact: true }).click()
      return answer(status)
    },
    async write(to, text) {
      const chat = `${world.sandboxUrl}/#${number}/${to}`
      if (page.url() !== chat) await open(chat)
      const field = page.getByLabel('Message', { exact: true })
      await field.waitFor()
      const written = page.getByRole('list', { name: 'Messages' }).getByText(text)
      const before = await written.count()
      await field.fill(text)
      await field.press('Enter')
      await written.nth(before).waitFor()
    },
  }
}
