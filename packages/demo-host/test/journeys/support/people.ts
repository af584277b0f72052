import type { Page } from 'playwright-core'

/** Registers through the page and waits for the sessions page. */
export const register = async (page: Page, name: string, email: string, password = 'correct horse') => {
  await page.goto('/register')
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Register' }).click()
  await page.waitForURL(/\/o\/[^/]+\/sessions$/)
}

/** Signs in through the page. */
export const signIn = async (page: Page, email: string, password: string) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}
