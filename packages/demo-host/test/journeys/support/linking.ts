import type { Page } from 'playwright-core'
import type { PhonePage } from './phone.js'

/** Adds a number on the sessions page, up to the linking step. */
export const addNumber = async (page: Page, name: string) => {
  await page.getByRole('button', { name: 'Add number' }).first().click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByRole('button', { name: 'Create and link' }).click()
}

/** Adds a number and links it by scanning the code on the screen. */
export const linkByQr = async (page: Page, name: string, phone: PhonePage) => {
  await addNumber(page, name)
  await phone.scan(page)
  await page
    .getByText(/^Linked as/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Done' }).click()
}

/** Opens a chat of a session in the viewer. */
export const openChat = async (page: Page, chat: string) => {
  await page.getByRole('link', { name: 'Viewer' }).click()
  await page.locator('wg-chat-list').getByText(chat).first().click()
  return page.locator('wg-message-timeline')
}

/** The pairing code on the screen, without the gap between its halves. */
export const pairingCode = async (page: Page) => (await page.locator('[part=code]').innerText()).replaceAll(/\s/g, '')
