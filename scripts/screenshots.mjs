/**
 * `npm run screenshots`: pictures of every page of the living world at 1280 and 390 px, light and dark, from left to right in English and from right to
 * left in Arabic, into docs/screenshots/. `-- viewer webhooks` makes only those.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installFromDebian } from './debian.mjs'
import { ensureInstalled, root } from './setup.mjs'

ensureInstalled()
const { build } = await import('./build.mjs')
build()
const { chromium } = await import('playwright-core')
const { default: sharp } = await import('sharp')
const { ensureBrowser } = await import('./browser.mjs')
const { startWorld } = await import('./world.mjs')
const { accounts, seedWorld, setUpAdmin } = await import('./seed/index.mjs')

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]
const languages = [
  { locale: 'en', suffix: '' },
  { locale: 'ar', suffix: '-rtl' },
]
const wanted = new Set(process.argv.slice(2))
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

/** People write with emoji; a bare Debian has no letters for them. */
const ensureEmoji = () => {
  const has = spawnSync('fc-list', [':charset=1f44d'], { encoding: 'utf8' }).stdout
  if (!has) installFromDebian('a font with emoji', ['fonts-noto-color-emoji'])
}

// The event stream never ends, so that a page's network is never idle: what is still on its way has a second.
const settle = async (page) => {
  await page.waitForLoadState('networkidle', { timeout: 1_000 }).catch(() => undefined)
  await page.locator('html').evaluate((html) => html.ownerDocument.fonts.ready.then(() => undefined))
}

/** Few colours are enough for a page: a third of the bytes. */
const save = async (page, name) =>
  sharp(await page.screenshot())
    .png({ palette: true, effort: 10, compressionLevel: 9 })
    .toFile(join(target, `${name}.png`))

/** The pages that nobody is signed in for. */
const entryPages = [
  ['sign-in', (page) => page.goto('/sign-in').then(() => page.locator('input[name=password]').waitFor())],
]
/** Opens an element's page and waits until its data is there. Nothing is found by our words: half of the time they are in another language. */
const openReady = async (page, path, tag) => {
  await page.goto(path)
  await page.locator(`${tag}:state(ready)`).waitFor()
}
const chooseSession = async (page, path) => {
  await page.goto(path)
  await page.getByRole('button', { name: /Orders line/ }).click()
}

/** Each page of a person: a name and the way to it. */
const userPages = (organization) => {
  const at = (name) => `/o/${organization}/${name}`
  return [
    ['sessions', (page) => openReady(page, at('sessions'), 'wg-sessions')],
    [
      'linking',
      async (page) => {
        await openReady(page, at('sessions'), 'wg-sessions')
        await page
          .getByRole('row', { name: /Front desk/ })
          .locator('.session-controls .button')
          .click()
        // A narrow touch screen is offered the code first: there is no QR to wait for.
        const first = page.locator('wg-ui-pairing').locator('.ring, .cover .button, input[type=tel]').first()
        await first.waitFor()
        const again = page.locator('wg-ui-pairing .cover .button')
        if (!(await again.isVisible())) return
        await again.click()
        await page.locator('wg-ui-pairing .ring').waitFor()
      },
    ],
    [
      'viewer',
      async (page) => {
        await chooseSession(page, at('viewer'))
        await page.locator('wg-chat-list').getByText('North Bakery team').first().click()
        await page.locator('wg-message-timeline .bubble').first().waitFor()
      },
    ],
    [
      'contacts',
      async (page) => {
        await chooseSession(page, at('contacts'))
        await page.locator('wg-contact-list').getByText(/Lena/).first().click()
        await page.getByText('15550100120@s.whatsapp.net').waitFor()
      },
    ],
    [
      'contacts-group',
      async (page) => {
        await chooseSession(page, at('contacts'))
        await page.locator('wg-contact-list').getByText('North Bakery team').first().click()
        await page.locator('wg-group-detail .contact').first().waitFor()
      },
    ],
    ['api-keys', (page) => openReady(page, at('api-keys'), 'wg-api-keys')],
    [
      'webhooks',
      async (page) => {
        await openReady(page, at('webhooks'), 'wg-webhooks')
        await page.getByRole('button', { name: /receiver\/hook/ }).click()
        await page.locator('wg-delivery').first().locator('.line').click()
        await page.locator('wg-delivery [part=payload]').waitFor()
      },
    ],
    ['members', (page) => openReady(page, at('members'), 'wg-members')],
    ['audit', (page) => openReady(page, at('audit'), 'wg-audit')],
  ]
}
const adminPages = () => [
  ['users', (page) => openReady(page, '/platform/users', 'wg-admin-users')],
  ['all-sessions', (page) => openReady(page, '/platform/all-sessions', 'wg-admin-sessions')],
  ['nodes', (page) => openReady(page, '/platform/nodes', 'wg-admin-gateways')],
  ['admin-number', (page) => openReady(page, '/platform/admin-number', 'wg-admin-number')],
  [
    'events',
    (page) => page.goto('/platform/events').then(() => page.locator('wg-event-monitor .event').first().waitFor()),
  ],
  ['all-audit', (page) => openReady(page, '/platform/all-audit', 'wg-audit')],
]

ensureEmoji()
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

/** Signs in once; the pictures' own windows begin signed in. */
const signedIn = async (account) => {
  const context = await browser.newContext({ baseURL: world.base })
  const page = await context.newPage()
  await signIn(page, account)
  const organization = new URL(page.url()).pathname.split('/')[2]
  const storageState = await context.storageState()
  await context.close()
  return { storageState, organization }
}

let count = 0
try {
  await setUpAdmin(world)
  await seedWorld(world)
  const user = await signedIn(accounts.user)
  const admin = await signedIn(accounts.admin)
  const sets = [
    [undefined, entryPages],
    [user.storageState, userPages(user.organization)],
    [admin.storageState, adminPages()],
  ]
  const views = sizes.flatMap((viewport) =>
    ['light', 'dark'].flatMap((colorScheme) => languages.map((language) => ({ viewport, colorScheme, language }))),
  )
  const show = async ({ viewport, colorScheme, language }, [storageState, pages]) => {
    const context = await browser.newContext({
      baseURL: world.base,
      viewport,
      colorScheme,
      locale: language.locale,
      hasTouch: viewport.width < 500,
      ...(storageState && { storageState }),
    })
    const page = await context.newPage()
    for (const [name, open] of pages) {
      if (wanted.size > 0 && !wanted.has(name)) continue
      await open(page)
      await settle(page)
      await save(page, `${name}-${viewport.width}-${colorScheme}${language.suffix}`)
      count++
    }
    await context.close()
  }
  for (const view of views) await Promise.all(sets.map((set) => show(view, set)))
} finally {
  await browser.close()
  await world.stop()
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${count} pictures in docs/screenshots`)
