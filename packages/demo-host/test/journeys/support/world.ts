import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { onTestFinished, TestRunner } from 'vitest'
import { ensureBrowser } from '../../../../../scripts/browser.mjs'
import { startWorld } from '../../../../../scripts/world.mjs'
import { accounts, seedWorld, setUpAdmin } from '../../../../../scripts/seed/index.mjs'
import { sandboxApi } from '../../../../../scripts/seed/sandbox-api.mjs'

/** A running Waygate on free ports with a browser: three real processes, the real wire protocol between two of them. */
export interface JourneyWorld {
  readonly base: string
  /** The gateway's own origin, which pages of other origins call. */
  readonly gatewayUrl: string
  readonly sandboxUrl: string
  readonly sandbox: ReturnType<typeof sandboxApi>
  readonly setupLink: () => string | undefined
  readonly restartGateway: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>
  /** A page with cookies of its own. Opened by a test, it is closed with it: a dashboard that is left open stays busy. */
  newPage(options?: { width?: number; height?: number }): Promise<Page>
  close(): Promise<void>
}

/** Starts it all; about two seconds. `env` goes to the gateway. */
export const openWorld = async (
  options: { adminEmail?: string; adminNumber?: string; env?: Record<string, string> } = {},
): Promise<JourneyWorld> => {
  // First: where there is no browser, nothing has been started that nobody would end.
  const executablePath = ensureBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'waygate-journey-'))
  const world = await startWorld({ folder, ports: { demo: 0, gateway: 0, sandbox: 0 }, ...options })
  const admin = world.sandbox?.admin
  if (!admin) throw new Error('the sandbox did not start')
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update'],
  })
  return {
    base: world.base,
    gatewayUrl: world.gatewayUrl,
    sandboxUrl: admin,
    sandbox: sandboxApi(admin),
    setupLink: world.setupLink,
    restartGateway: world.restartGateway,
    async newPage({ width = 1280, height = 800 } = {}) {
      const context = await browser.newContext({ viewport: { width, height }, baseURL: world.base })
      if (TestRunner.getCurrentTest()) onTestFinished(() => context.close())
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      return page
    },
    async close() {
      await browser.close()
      await world.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Starts it all with the world that `npm start` shows: two organizations, linked numbers, groups, five accounts. */
export const openLivingWorld = async (): Promise<JourneyWorld> => {
  const world = await openWorld({ adminEmail: accounts.admin.email, adminNumber: accounts.adminNumber })
  const seeded = { ...world, sandbox: { url: '', rootKey: '', admin: world.sandboxUrl } }
  await setUpAdmin(seeded)
  await seedWorld(seeded)
  return world
}

export { accounts }
