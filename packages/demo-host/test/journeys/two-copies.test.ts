import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editFile, preparePartner, type PartnerFolder } from './support/partner.js'
import { newShopOwner } from './support/shop-owner.js'
import { watch } from './support/watch.js'
import { openWorld, type JourneyWorld } from './support/world.js'

/** Lets only one name through to the registry while the first copy loads. */
const providerOnly = `
  const { define } = customElements
  customElements.define = (name, element) => name === 'wg-provider' && define.call(customElements, name, element)
  const first = await import('/waygate.js')
  delete customElements.define
  globalThis.copies = { first, other: await import('/waygate.js?other') }`
const both = `globalThis.copies = { first: await import('/waygate.js'), other: await import('/waygate.js?other') }`

type Copies = Record<'first' | 'other', Record<string, unknown>>

/** The example loads a script of the test in place of the elements, and its policy lets a second Lit in, as the guide says. */
const twoCopies = (folder: string): void => {
  editFile(join(folder, 'index.html'), 'src="/waygate.js"', 'src="/copies.js"')
  editFile(join(folder, 'server.mjs'), "'trusted-types lit-html'", `"trusted-types lit-html 'allow-duplicates'"`)
}

describe('two copies of the elements on one page', () => {
  let world: JourneyWorld
  let folder: PartnerFolder
  beforeAll(async () => {
    const preparing = preparePartner(twoCopies)
    world = await openWorld()
    folder = await preparing
  })
  afterAll(async () => {
    await world?.close()
    await folder?.remove()
  })

  /** The page, with the elements loaded by `script`. */
  const open = async (name: string, script: string) => {
    const { session, key } = await newShopOwner(world, name)
    const site = await folder.start({ gateway: world.gatewayUrl, key: key.secret, session })
    const page = await world.newPage()
    const seen = await watch(page)
    await page.route(`${site.url}/copies.js`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    )
    await page.goto(site.url)
    return { page, seen }
  }

  /** The copy that the class behind a tag comes from. */
  const copyOf = (page: Page, tag: string, name: string) =>
    page.evaluate(
      ([tag, name]) => {
        const { copies } = globalThis as unknown as { copies: Copies }
        return Object.entries(copies).find(([, copy]) => copy[name] === customElements.get(tag))?.[0]
      },
      [tag, name] as const,
    )

  it('elements of one take the client from the provider of the other', async () => {
    const { page, seen } = await open('Hal', providerOnly)
    await page
      .locator('wg-session-pairing')
      .getByText(/^Code \d of \d$/)
      .waitFor()
    expect(await copyOf(page, 'wg-provider', 'ProviderElement')).toBe('first')
    expect(await copyOf(page, 'wg-session-pairing', 'SessionPairingElement')).toBe('other')
    expect(seen.tokens).toHaveLength(1)
    expect(seen.violations).toEqual([])
  })

  it('the second finds every name taken and leaves it, without a word', async () => {
    const { page, seen } = await open('Ivo', both)
    await page
      .locator('wg-session-pairing')
      .getByText(/^Code \d of \d$/)
      .waitFor()
    expect(await copyOf(page, 'wg-viewer', 'ViewerElement')).toBe('first')
    expect(seen.said.filter((line) => line.includes('Waygate:'))).toEqual([])
    expect(seen.tokens).toHaveLength(1)
  })
})
