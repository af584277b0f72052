import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OrganizationApi } from '../../../../scripts/seed/gateway-api.mjs'
import { preparePartner, type Partner, type PartnerFolder } from './support/partner.js'
import { openPhone, type PhonePage } from './support/phone.js'
import { newShopOwner } from './support/shop-owner.js'
import { belongings, watch, type Watch } from './support/watch.js'
import { openWorld, type JourneyWorld } from './support/world.js'

interface EmbedToken {
  readonly id: string
  /** In the answer to minting only. */
  readonly token: string
  readonly expiresAt: number
}

describe('a page of another company, on its own origin, from the packed packages', () => {
  let world: JourneyWorld
  let folder: PartnerFolder
  let customer: PhonePage
  beforeAll(async () => {
    const preparing = preparePartner()
    world = await openWorld()
    folder = await preparing
    customer = await openPhone(world, 'Customer', '15550100600')
  })
  afterAll(async () => {
    await world?.close()
    await folder?.remove()
  })

  /** An organization with a session and a key, the site of its partner, and that site in a browser. */
  const newPartner = async (name: string) => {
    const { api, session, key } = await newShopOwner(world, name)
    const site = await folder.start({ gateway: world.gatewayUrl, key: key.secret, session })
    return { api, session, key, site }
  }

  const openPage = async (): Promise<{ page: Page; seen: Watch }> => {
    const page = await world.newPage()
    return { page, seen: await watch(page) }
  }

  const open = async (site: Partner) => {
    const opened = await openPage()
    await opened.page.goto(site.url)
    return opened
  }

  const link = async (page: Page, name: string, number: string) => {
    const phone = await openPhone(world, name, number)
    expect(await phone.scan(page)).toMatch(/^Linked/)
    await page
      .locator('wg-session-pairing')
      .getByText(/^Linked as/)
      .waitFor()
    return phone
  }

  /** Someone writes to the linked number; the chat is opened in the embedded viewer. */
  const openConversation = async (page: Page, number: string, text: string) => {
    await customer.write(number, text)
    await page.locator('wg-chat-list').getByText(text).click()
    await page.locator('wg-message-timeline').getByText(text).waitFor()
  }

  const tokensOf = async (api: OrganizationApi) => (await api.get<{ data: EmbedToken[] }>('/embed-tokens')).data

  it('links a phone and shows its chats live, within the strict policy and without a trace of the token', async () => {
    const { site, key } = await newPartner('Ada')
    const { page, seen } = await open(site)
    await link(page, 'Ada’s phone', '15550100601')
    await page.getByText('Thank you, your number is linked.').waitFor()
    await openConversation(page, '15550100601', 'Is the atlas in stock?')
    await customer.write('15550100601', 'And the globe?')
    await page.locator('wg-message-timeline').getByText('And the globe?').waitFor()

    const left = await belongings(page)
    expect(left).toContain('And the globe?')
    expect(seen.tokens).toHaveLength(1)
    for (const secret of [...seen.tokens, key.secret]) {
      expect(left).not.toContain(secret)
      expect(seen.urls.join('\n')).not.toContain(secret)
      expect(seen.said.join('\n')).not.toContain(secret)
    }
    expect([...seen.origins].sort()).toEqual([site.url, world.gatewayUrl].sort())
    expect(seen.violations).toEqual([])
  })

  it('would have noticed something that the policy forbids', async () => {
    const { site } = await newPartner('Bea')
    const { page, seen } = await open(site)
    await page.getByText(/^Code \d of \d$/).waitFor()
    expect(seen.violations).toEqual([])
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'p{}' })),
    )
    await expect.poll(() => seen.violations.join('\n')).toContain('style-src')
  })

  it('goes on with a fresh token when the present one is revoked and the visitor is still known', async () => {
    const { site, api } = await newPartner('Cem')
    const { page, seen } = await open(site)
    await link(page, 'Cem’s phone', '15550100603')
    await openConversation(page, '15550100603', 'Before')
    const [minted] = await tokensOf(api)
    await api.delete(`/embed-tokens/${minted?.id}`)
    await expect.poll(() => seen.tokens.length).toBe(2)
    await customer.write('15550100603', 'After')
    await page.locator('wg-message-timeline').getByText('After').waitFor()
    expect(seen.tokens).toHaveLength(2)
  })

  it('asks for the next token before the present one ends, and is never refused', async () => {
    const { site, api, session } = await newPartner('Fay')
    const { page, seen } = await openPage()
    const refused: string[] = []
    page.on('response', (answer) => void (answer.status() === 401 && refused.push(answer.url())))
    await page.route('**/waygate-token', async (route) => {
      const sessions = [session]
      // The shortest life there is: the gateway says at once that it ends soon.
      const { token, expiresAt } = await api.post<EmbedToken>('/embed-tokens', {
        subject: { id: 'customer-1' },
        components: { 'session-pairing': { sessions }, viewer: { sessions } },
        allowedOrigins: [site.url],
        expiresInSeconds: 60,
      })
      await route.fulfill({ json: { token, expiresAt } })
    })
    await page.goto(site.url)
    await link(page, 'Fay’s phone', '15550100606')
    await expect.poll(() => seen.tokens.length).toBe(2)
    await openConversation(page, '15550100606', 'Still there?')
    await customer.write('15550100606', 'Good.')
    await page.locator('wg-message-timeline').getByText('Good.').waitFor()
    expect(refused).toEqual([])
  })

  /** Both elements say that access has ended, and nothing of what they showed is left. */
  const expectLocked = async (page: Page, since: number) => {
    await page.locator('wg-session-pairing').getByText('You are signed out').waitFor()
    await page.locator('wg-viewer').getByText('You are signed out').waitFor()
    expect(Date.now() - since).toBeLessThan(2_000)
    const left = await belongings(page)
    for (const content of ['For your eyes only', 'Customer', '555 010', '@lid']) expect(left).not.toContain(content)
    await page.getByText('Please reload the page to sign in again.').waitFor()
  }

  it('locks and clears both elements within 2 s when the token is revoked and the visitor is gone', async () => {
    const { site, api } = await newPartner('Dov')
    const { page, seen } = await open(site)
    await link(page, 'Dov’s phone', '15550100604')
    await openConversation(page, '15550100604', 'For your eyes only')
    await page.context().clearCookies()
    const [minted] = await tokensOf(api)
    const revokedAt = Date.now()
    await api.delete(`/embed-tokens/${minted?.id}`)
    await expectLocked(page, revokedAt)
    expect(seen.violations).toEqual([])
  })

  it('locks and clears them, too, when the key is revoked and the host gets no more tokens', async () => {
    const { site, api, key } = await newPartner('Gus')
    const { page } = await open(site)
    await link(page, 'Gus’s phone', '15550100607')
    await openConversation(page, '15550100607', 'For your eyes only')
    const revokedAt = Date.now()
    await api.delete(`/api-keys/${key.id}`)
    await expectLocked(page, revokedAt)
  })

  it('shows a stolen token on another origin nothing, and says so', async () => {
    const { site, api, session, key } = await newPartner('Eve')
    const rightful = await open(site)
    await rightful.page.getByText(/^Code \d of \d$/).waitFor()
    const [stolen] = rightful.seen.tokens
    const thief = await folder.start({ gateway: world.gatewayUrl, key: key.secret, session })

    const visit = async () => {
      const page = await world.newPage()
      const answers: number[] = []
      page.on('response', (answer) => {
        if (answer.url().startsWith(world.gatewayUrl) && answer.request().method() !== 'OPTIONS')
          answers.push(answer.status())
      })
      await page.route('**/waygate-token', (route) => route.fulfill({ json: { token: stolen } }))
      await page.goto(thief.url)
      return { page, answers }
    }
    // No live token names this origin: the browser may not read a single answer.
    const blocked = await visit()
    await blocked.page.locator('wg-session-pairing').getByText('The gateway cannot be reached').waitFor()
    expect(await belongings(blocked.page)).not.toContain('Shop line')

    // Another token names it: now the gateway itself answers, and refuses this one.
    const grant = { subject: { id: 'other' }, components: { viewer: {} }, allowedOrigins: [thief.url] }
    await api.post('/embed-tokens', grant)
    const refused = await visit()
    await refused.page.locator('wg-session-pairing').getByText('You may not see this').waitFor()
    expect(refused.answers.every((status) => status === 401 || status === 403)).toBe(true)
    expect(refused.answers).not.toEqual([])
    expect(await belongings(refused.page)).not.toContain('Shop line')
  })
})
