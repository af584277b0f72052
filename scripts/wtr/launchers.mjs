/** How Web Test Runner starts each engine. What a page command needs of an engine beyond puppeteer is a method of its launcher. */
import { availableParallelism } from 'node:os'
import { chromeLauncher } from '@web/test-runner-chrome'
import { findBrowser } from '../browser.mjs'
import { engines } from '../engines.mjs'
import { webkitLauncher } from './webkit-launcher.mjs'

/** What puppeteer has no word for, by page. What it emulates lasts as long as the session. */
const protocols = new WeakMap()

async function setForcedColors(id, on) {
  const features = on ? [{ name: 'forced-colors', value: 'active' }] : []
  await protocols.get(this.getPage(id)).send('Emulation.setEmulatedMedia', { features })
  return true
}

const chromium = () => {
  const args = [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    // Of two pages side by side only one has its window in front; the other one's process would be served last.
    '--disable-features=PMProcessPriorityPolicy',
  ]
  const launcher = chromeLauncher({
    launchOptions: { executablePath: findBrowser(), args },
    // Pages that run side by side would be background tabs: no animation frames, no focus events.
    createBrowserContext: ({ browser }) => browser.createBrowserContext(),
    createPage: async ({ context }) => {
      const page = await context.newPage()
      const session = await page.createCDPSession()
      protocols.set(page, session)
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
      return page
    },
  })
  return Object.assign(launcher, { setForcedColors })
}

const firefox = () => {
  const launchOptions = {
    browser: 'firefox',
    headless: true,
    executablePath: engines.firefox.find(),
    args: [],
    // The panel that opens for a file that is saved takes the focus from the page, for good.
    extraPrefsFirefox: { 'browser.download.alwaysOpenPanel': false },
  }
  return Object.assign(chromeLauncher({ launchOptions }), { name: 'Firefox' })
}

const launchers = { chromium, firefox, webkit: () => webkitLauncher(engines.webkit.find()) }

/** Each page is busy in its own process and in the browser's. */
const pagesInFront = Math.max(2, Math.floor(availableParallelism() / 2))

/** The launcher of an engine, and how many pages it can hold in front at a time. */
export const launcherOf = (engine) => ({
  browsers: [launchers[engine]()],
  concurrency: engine === 'chromium' ? pagesInFront : 1,
})
