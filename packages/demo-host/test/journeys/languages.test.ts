import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editFile, preparePartner, type PartnerFolder } from './support/partner.js'
import { newShopOwner } from './support/shop-owner.js'
import { watch } from './support/watch.js'
import { openWorld, type JourneyWorld } from './support/world.js'

describe('the one-file build on a page in two languages', () => {
  let world: JourneyWorld
  let folder: PartnerFolder
  beforeAll(async () => {
    const preparing = preparePartner((folder) => {
      editFile(join(folder, 'index.html'), '<wg-session-pairing', '<wg-session-pairing locale="de"')
    })
    world = await openWorld()
    folder = await preparing
  })
  afterAll(async () => {
    await world?.close()
    await folder?.remove()
  })

  it('shows one element in German and the other in English, and fetches German alone, within the strict policy', async () => {
    const { session, key } = await newShopOwner(world, 'Ida')
    const site = await folder.start({ gateway: world.gatewayUrl, key: key.secret, session })
    const page = await world.newPage()
    const seen = await watch(page)
    await page.goto(site.url)
    await page
      .locator('wg-session-pairing')
      .getByText(/^Code \d von \d$/)
      .waitFor()
    await page.locator('wg-viewer').getByText('No chats yet').waitFor()
    const languages = seen.urls.flatMap((url) => /\/locales\/(.*)\.js$/.exec(url)?.[1] ?? [])
    expect(languages).toEqual(['de'])
    expect(seen.violations).toEqual([])
  })
})
