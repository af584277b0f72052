/**
 * `npm run measure:live`: what a person waits for, on the real protocol. Prints the time from a scan to "Working" on the screen, and from a phone's
 * send to the message being visible in the viewer at 20 messages a second (median, p95, max), with how many were seen. `-- --count 400` sends more.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled } from './setup.mjs'

ensureInstalled()
const { build } = await import('./build.mjs')
build()
const { chromium } = await import('playwright-core')
const { ensureBrowser } = await import('./browser.mjs')
const { startWorld } = await import('./world.mjs')
const { sandboxApi } = await import('./seed/sandbox-api.mjs')
const { person, until } = await import('./seed/gateway-api.mjs')

const at = process.argv.indexOf('--count')
const count = at > 0 ? Number(process.argv[at + 1]) : 200
const everyMs = 50
const [owner, friend] = ['15550100501', '15550100502']
const account = { name: 'Measure', email: 'measure@example.test', password: 'measuring live' }
const folder = mkdtempSync(join(tmpdir(), 'waygate-measure-'))
const world = await startWorld({ folder, ports: { demo: 0, gateway: 0, sandbox: 0 } })
const sandbox = sandboxApi(world.sandbox.admin)
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
})

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]

/** Notes, in the page, when each numbered text is first painted. */
const watch = (timeline) =>
  timeline.evaluate((element) => {
    const seen = (globalThis.seen = {})
    const look = () => {
      for (const [, number] of (element.shadowRoot?.textContent ?? '').matchAll(/live-(\d+)-/g))
        seen[number] ??= Date.now()
      globalThis.requestAnimationFrame(look)
    }
    look()
  })

try {
  await sandbox.phone('Owner', owner)
  await sandbox.phone('Friend', friend)
  const user = await person(world.base, account, { signUp: true })
  const organization = (await user.in(null).get('/organizations')).data[0].id
  const api = user.in(organization)
  const session = await api.post('/sessions', { label: 'Measured', start: true })
  const page = await (
    await browser.newContext({ baseURL: world.base, viewport: { width: 1280, height: 800 } })
  ).newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  const row = page.getByRole('row', { name: /Measured/ })
  await row.waitFor()
  const { code } = await until('A code', () => api.get(`/sessions/${session.id}/qr`).catch(() => undefined))
  const scanned = Date.now()
  const scan = sandbox.scan(owner, code)
  await row.getByText('Working').waitFor()
  console.log(`scan to "Working" on the screen: ${Date.now() - scanned} ms`)
  await scan

  await sandbox.send(friend, owner, { kind: 'text', text: 'Hello' })
  await page.getByRole('link', { name: 'Viewer' }).click()
  await page.locator('wg-chat-list').getByText('Friend').first().click()
  const timeline = page.locator('wg-message-timeline')
  await timeline.getByText('Hello').waitFor()
  await watch(timeline)

  const sent = []
  const sends = []
  for (let number = 0; number < count; number++) {
    const due = (sent[0] ?? Date.now()) + number * everyMs
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - Date.now())))
    sent[number] = Date.now()
    sends.push(sandbox.send(friend, owner, { kind: 'text', text: `live-${number}-` }))
  }
  await Promise.all(sends)
  await timeline.getByText(`live-${count - 1}-`).waitFor()
  const seen = await page.evaluate(() => globalThis.seen)
  const waits = sent
    .map((time, number) => seen[number] - time)
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
  const figures = [0.5, 0.95, 1].map((share) => `${quantile(waits, share)} ms`)
  console.log(
    `phone sends to visible, ${count} messages at ${1000 / everyMs}/s: median ${figures[0]}, p95 ${figures[1]}, max ${figures[2]}; ${waits.length} of ${count} seen`,
  )
} finally {
  await browser.close()
  await world.stop()
  rmSync(folder, { recursive: true, force: true })
}
