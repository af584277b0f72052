/**
 * `npm run screenshots`: pictures of every page of the living world at 1280 and 390 px, light and dark, into docs/screenshots/. `-- --rtl` adds right-to-left.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, root } from './setup.mjs'

ensureInstalled()
const { build } = await import('./build.mjs')
build()
const { chromium } = await import('playwright-core')
const { ensureBrowser } = await import('./browser.mjs')
const { startWorld } = await import('./world.mjs')
const { accounts, seedWorld, setUpAdmin } = await import('./seed/index.mjs')

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]
const directions = process.argv.includes('--rtl') ? ['ltr', 'rtl'] : ['ltr']
const target = join(root, 'docs/screenshots')
const folder = mkdtempSync(join(tmpdir(), 'waygate-screenshots-'))
mkdirSync(target, { recursive: true })

const signIn = async (page, { email, password }) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/(o|platform)\//)
}

const settle = async (page, direction) => {
  await page.locator('html').evaluate((html, value) => html.setAttribute('dir', value), direction)
  await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined)
}

/** Each page of a person: a name and the way to it. */
const userPages = (organization) => [
  [
    'sessions',
    (page) => page.goto(`/o/${organization}/sessions`).then(() => page.getByText('Orders line').first().waitFor()),
  ],
  [
    'linking',
    async (page) => {
      await page.goto(`/o/${organization}/sessions`)
      await page.getByRole('button', { name: /Show code/ }).click()
      // A narrow touch screen is offered the code first: there is no QR to wait for.
      await page.getByRole('tab', { name: 'Scan a QR code' }).waitFor()
    },
  ],
  [
    'viewer',
    async (page) => {
      await page.goto(`/o/${organization}/viewer`)
      await page.getByRole('button', { name: /Orders line/ }).click()
      await page.locator('wg-chat-list').getByText('North Bakery team').first().click()
      await page.locator('wg-message-timeline').getByText('early shift').waitFor()
    },
  ],
  [
    'contacts',
    async (page) => {
      await page.goto(`/o/${organization}/contacts`)
      await page.getByRole('button', { name: /Orders line/ }).click()
      await page.locator('wg-contact-list').getByText(/Lena/).first().click()
      await page.getByText('15550100120@s.whatsapp.net').waitFor()
    },
  ],
  ['api-keys', (page) => page.goto(`/o/${organization}/api-keys`).then(() => page.getByText('Shop website').waitFor())],
  [
    'webhooks',
    async (page) => {
      await page.goto(`/o/${organization}/webhooks`)
      await page.getByRole('button', { name: /receiver\/hook/ }).click()
      await page.getByText('Delivered').first().waitFor()
    },
  ],
  ['members', (page) => page.goto(`/o/${organization}/members`).then(() => page.getByText('Jonas Brandt').waitFor())],
  [
    'audit',
    (page) => page.goto(`/o/${organization}/audit`).then(() => page.getByText('Added a webhook').first().waitFor()),
  ],
]
const adminPages = [
  ['users', (page) => page.goto('/platform/users').then(() => page.getByText('Mira Vogel').waitFor())],
  [
    'all-sessions',
    (page) => page.goto('/platform/all-sessions').then(() => page.getByText('Reception').first().waitFor()),
  ],
  ['nodes', (page) => page.goto('/platform/nodes').then(() => page.getByRole('row', { name: /Active/ }).waitFor())],
  [
    'admin-number',
    (page) => page.goto('/platform/admin-number').then(() => page.getByText('Number of the phone').waitFor()),
  ],
  [
    'events',
    (page) => page.goto('/platform/events').then(() => page.locator('wg-event-monitor .event').first().waitFor()),
  ],
]

const world = await startWorld({
  folder,
  ports: { demo: 0, gateway: 0, sandbox: 0 },
  adminEmail: accounts.admin.email,
  adminNumber: accounts.adminNumber,
})
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
})
let count = 0
try {
  await setUpAdmin(world)
  await seedWorld(world)
  for (const viewport of sizes)
    for (const colorScheme of ['light', 'dark'])
      for (const direction of directions) {
        const suffix = `${viewport.width}-${colorScheme}${direction === 'rtl' ? '-rtl' : ''}`
        for (const account of [accounts.user, accounts.admin]) {
          const context = await browser.newContext({
            baseURL: world.base,
            viewport,
            colorScheme,
            hasTouch: viewport.width < 500,
          })
          const page = await context.newPage()
          await signIn(page, account)
          const organization = new URL(page.url()).pathname.split('/')[2]
          for (const [name, open] of account === accounts.user ? userPages(organization) : adminPages) {
            await open(page)
            await settle(page, direction)
            await page.screenshot({ path: join(target, `${name}-${suffix}.png`) })
            count++
          }
          await context.close()
        }
      }
} finally {
  await browser.close()
  await world.stop()
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${count} pictures in docs/screenshots`)
