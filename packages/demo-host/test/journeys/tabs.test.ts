import type { Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { person, type OrganizationApi } from '../../../../scripts/seed/gateway-api.mjs'
import { register } from './support/people.js'
import { openWorld, type JourneyWorld } from './support/world.js'

/** More than the six connections that a browser opens to one origin over HTTP/1.1. */
const tabCount = 8

describe('E-18 the dashboard in eight tabs over HTTP/1.1', () => {
  let world: JourneyWorld
  let api: OrganizationApi
  const tabs: Page[] = []
  /** Event streams that were opened, and not ended by either side. */
  const streams = new Map<Request, Page>()
  const gone = new Set<Page>()

  beforeAll(async () => {
    world = await openWorld()
    const first = await world.newPage()
    const context = first.context()
    context.setDefaultTimeout(60_000)
    context.on('request', (request) => {
      if (new URL(request.url()).pathname === '/api/v1/events') streams.set(request, request.frame().page())
    })
    context.on('requestfinished', (request) => streams.delete(request))
    context.on('requestfailed', (request) => streams.delete(request))
    await register(first, 'Ana', 'ana@example.test')
    const owner = await person(world.base, { name: 'Ana', email: 'ana@example.test', password: 'correct horse' })
    api = owner.in(new URL(first.url()).pathname.split('/')[2] ?? null)
    tabs.push(first)
    while (tabs.length < tabCount) {
      const tab = await context.newPage()
      await tab.goto(first.url())
      tabs.push(tab)
    }
    for (const tab of tabs) tab.on('crash', () => gone.add(tab))
  })
  afterAll(() => world.close())

  const alive = () => tabs.filter((tab) => !gone.has(tab))
  /** How many streams are open; those of a tab that is gone went with it. */
  const open = () => [...streams.values()].filter((tab) => !gone.has(tab)).length
  const create = (label: string) => api.post('/sessions', { label })
  /** Each of these is shown in each tab, and none twice. */
  const showOnce = async (labels: readonly string[]) => {
    for (const tab of alive())
      for (const label of labels) {
        const shown = tab.locator('wg-sessions').getByText(label, { exact: true })
        await shown.first().waitFor()
        expect(await shown.count(), label).toBe(1)
      }
  }
  /** The tab that holds the connection: its lock is the one that it and no other page holds. */
  const leader = async () => {
    for (const tab of alive()) {
      const leads = await tab.evaluate(async () => {
        const { held: before = [] } = await navigator.locks.query()
        const mine = before.filter(({ name }) => name?.startsWith('waygate:stream:'))
        return navigator.locks.request('which page am I', async () => {
          const { held = [] } = await navigator.locks.query()
          const self = held.find(({ name }) => name === 'which page am I')?.clientId
          return mine.some(({ clientId }) => clientId === self)
        })
      })
      if (leads) return tab
    }
    throw new Error('no tab leads')
  }

  it('is one stream, and every tab still gets its answers', async () => {
    await create('Line 1')
    await showOnce(['Line 1'])
    expect(open()).toBe(1)
    const answers = await Promise.all(
      alive().map((tab) =>
        tab.evaluate(async () => (await fetch('/api/v1/openapi.json', { cache: 'no-store' })).status),
      ),
    )
    expect(answers).toEqual(tabs.map(() => 200))
  })

  it('loses and doubles nothing when the tab that holds it crashes', async () => {
    const victim = await leader()
    const devtools = await victim.context().newCDPSession(victim)
    const crash = victim.waitForEvent('crash')
    void devtools.send('Page.crash').catch(() => undefined)
    await crash
    const labels = ['Line 2', 'Line 3', 'Line 4']
    for (const label of labels) await create(label)
    expect(alive().length).toBeGreaterThan(1)
    await showOnce(['Line 1', ...labels])
    expect(open()).toBe(1)
  })

  it('nor when it is closed, or goes elsewhere', async () => {
    const closed = await leader()
    gone.add(closed)
    await closed.close()
    await create('Line 5')
    await showOnce(['Line 5'])
    const left = await leader()
    gone.add(left)
    await left.goto('about:blank')
    await create('Line 6')
    await showOnce(['Line 1', 'Line 2', 'Line 3', 'Line 4', 'Line 5', 'Line 6'])
    expect(open()).toBe(1)
  })

  it('is closed for all of them when the account signs out in one', async () => {
    const [one, ...others] = alive()
    if (!one) throw new Error('no tab is left')
    await one.evaluate(() =>
      fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
    )
    for (const tab of others) await tab.getByText('Line 1', { exact: true }).waitFor({ state: 'detached' })
    expect(open()).toBe(0)
  })
})
