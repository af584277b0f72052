import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installFrameworkHosts, type Framework, type FrameworkHosts } from './support/framework-hosts.js'
import { openPhone, type PhonePage } from './support/phone.js'
import { newShopOwner } from './support/shop-owner.js'
import { watch } from './support/watch.js'
import { openWorld, type JourneyWorld } from './support/world.js'

describe('an app in a framework, on its own origin, built from the packed packages', () => {
  let world: JourneyWorld
  let hosts: FrameworkHosts
  let customer: PhonePage
  beforeAll(async () => {
    const installing = installFrameworkHosts()
    world = await openWorld()
    hosts = await installing
    customer = await openPhone(world, 'Customer', '15550100620')
  }, 600_000)
  afterAll(async () => {
    await world?.close()
    await hosts?.remove()
  })

  const apps: [Framework, string][] = [
    ['react', '15550100621'],
    ['react-18', '15550100622'],
    ['vue', '15550100623'],
    ['svelte', '15550100624'],
  ]
  it.each(apps)(
    '%s sets properties, hears events, and shows a chat live within the strict policy',
    async (framework, number) => {
      const { session, key } = await newShopOwner(world, framework)
      const site = await hosts.start(framework, { gateway: world.gatewayUrl, key: key.secret, session })
      const page = await world.newPage()
      const seen = await watch(page)
      await page.goto(site.url)
      const phone = await openPhone(world, `The ${framework} shop’s phone`, number)
      expect(await phone.scan(page)).toMatch(/^Linked/)
      await page.getByText('Thank you, your number is linked.').waitFor()

      await customer.write(number, 'Is the atlas in stock?')
      await page.locator('wg-chat-list').getByText('Is the atlas in stock?').click()
      await page.locator('wg-message-timeline').getByText('Is the atlas in stock?').waitFor()
      await customer.write(number, 'And the globe?')
      await page.locator('wg-message-timeline').getByText('And the globe?').waitFor()

      expect(seen.violations).toEqual([])
      expect([...seen.origins].sort()).toEqual([site.url, world.gatewayUrl].sort())
    },
  )
})
