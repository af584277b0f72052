import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { runScript, scriptOf, type Running } from './support/guide.js'
import { openPhone, type PhonePage } from './support/phone.js'
import { newShopOwner } from './support/shop-owner.js'
import { watch } from './support/watch.js'
import { openWorld, type JourneyWorld } from './support/world.js'

const placeOfKey = 'export WAYGATE_KEY=wa_…'
const placeOfGateway = 'export WAYGATE_URL=http://127.0.0.1:4500'

describe('the guides, carried out word for word in an empty folder', () => {
  let world: JourneyWorld
  let folder: string
  let running: Running | undefined
  /** What the first guide has led to, for the guides that go on from there. */
  let env: Record<string, string>
  let owner: PhonePage
  let customer: PhonePage
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'waygate-guide-'))
    world = await openWorld()
    owner = await openPhone(world, 'Nia’s phone', '15550100640')
    customer = await openPhone(world, 'Customer', '15550100641')
  })
  afterEach(() => running?.stop())
  afterAll(async () => {
    await world?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('lead from nothing to a page of one’s own that links a phone and shows its chats, within the strict policy', async () => {
    const { key } = await newShopOwner(world, 'Nia')
    const { sdk, elements } = inject('packed')
    const script = scriptOf('from-nothing.md', {
      [placeOfGateway]: `export WAYGATE_URL=${world.gatewayUrl}`,
      [placeOfKey]: `export WAYGATE_KEY=${key.secret}`,
      'npm install @waygate/sdk @waygate/elements': `npm install --silent ${sdk} ${elements}`,
    })
    const npm = { npm_config_prefer_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' }
    running = runScript(script, folder, { PORT: '0', ...npm })
    const printed: string[] = []
    for await (const line of running.lines) {
      printed.push(line)
      if (line.startsWith('http://')) break
    }
    expect(printed[0]).toMatch(/^sess_/)
    const address = printed.at(-1) ?? ''
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)

    const page = await world.newPage()
    const seen = await watch(page)
    const opened = await page.goto(address)
    expect(opened?.headers()['content-security-policy']).toContain("default-src 'none'")
    expect(await owner.scan(page)).toMatch(/^Linked/)
    await customer.write(owner.number, 'Is the atlas in stock?')
    await page.locator('wg-chat-list').getByText('Is the atlas in stock?').click()
    await page.locator('wg-message-timeline').getByText('Is the atlas in stock?').waitFor()
    expect(seen.violations).toEqual([])
    expect([...seen.origins].sort()).toEqual([address, world.gatewayUrl].sort())
    env = { WAYGATE_URL: world.gatewayUrl, WAYGATE_KEY: key.secret, SESSION: printed[0] ?? '' }
  })

  it('stream events into a program', async () => {
    running = runScript(scriptOf('events.md', {}), join(folder, 'shop'), env)
    for await (const line of running.lines) {
      if (line === 'connection open') await customer.write(owner.number, 'And the globe?')
      if (line.endsWith('And the globe?')) break
      expect(line).toMatch(/^(connection|session) /)
    }
  })

  it.each(['webhooks.md', 'testing.md'])('pass their own tests: %s', async (guide) => {
    running = runScript(scriptOf(guide, {}), join(folder, 'shop'))
    const printed: string[] = []
    for await (const line of running.lines) printed.push(line)
    expect(await running.ended, printed.join('\n')).toBe(0)
    expect(printed.join('\n')).toMatch(/pass [1-9]/)
  })

  it('use the API with two commands, as the quick start says', async () => {
    const { key, session } = await newShopOwner(world, 'Oto')
    const [, commands = ''] = scriptOf('quick-start.md', {
      [placeOfGateway]: `export WAYGATE_URL=${world.gatewayUrl}`,
      [placeOfKey]: `export WAYGATE_KEY=${key.secret}`,
    }).split('npm start\n')
    // Answers come without a newline at their end: each has a line of its own here.
    running = runScript(commands.replaceAll(/^curl /gm, 'echo; curl '), folder)
    const printed: string[] = []
    for await (const line of running.lines) if (line) printed.push(line)
    expect(await running.ended).toBe(0)
    const [listed, made] = printed.map((line) => JSON.parse(line) as { data?: { id: string }[]; label?: string })
    expect(listed?.data?.map(({ id }) => id)).toEqual([session])
    expect(made?.label).toBe('Customer line')
  })
})
