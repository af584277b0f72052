import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { linkByQr, openChat } from './support/linking.js'
import { register } from './support/people.js'
import { openPhone, type PhonePage } from './support/phone.js'
import { openWorld, type JourneyWorld } from './support/world.js'

describe('watching a conversation', () => {
  let world: JourneyWorld
  let page: Page
  let owner: PhonePage
  let friend: PhonePage

  beforeAll(async () => {
    world = await openWorld()
    page = await world.newPage()
    await register(page, 'Ana', 'ana@example.test')
    owner = await openPhone(world, 'Shop', '15550100401')
    friend = await openPhone(world, 'Lena', '15550100402')
    await linkByQr(page, 'Shop line', owner)
  })
  afterAll(() => world.close())

  it('shows a message the moment the phone sends it, without a reload', async () => {
    await friend.write(owner.number, 'Is the walnut loaf back?')
    const timeline = await openChat(page, 'Lena')
    await timeline.getByText('Is the walnut loaf back?').waitFor()
    await friend.write(owner.number, 'And the rye?')
    await timeline.getByText('And the rye?').waitFor()
  })

  it('shows what the owner answers on the phone as sent', async () => {
    await owner.write(friend.number, 'From Thursday on.')
    await page.locator('wg-message-timeline').getByText('From Thursday on.').waitFor()
  })

  it('writes nothing to WhatsApp by watching: no message, no read receipt, no presence', async () => {
    const received = await world.sandbox.received(owner.number)
    const written = received.filter(
      ({ tag, attributes }) =>
        tag === 'message' ||
        tag === 'chatstate' ||
        (tag === 'presence' && attributes['type'] === 'available') ||
        (tag === 'receipt' && attributes['type'] === 'read'),
    )
    expect(written).toEqual([])
  })

  it('survives a reload and the back button at the address of the chat', async () => {
    await page.reload()
    await page.locator('wg-message-timeline').getByText('And the rye?').waitFor()
    await page.getByRole('link', { name: 'Contacts' }).click()
    await page.goBack()
    await page.locator('wg-message-timeline').getByText('And the rye?').waitFor()
  })

  it('loses and doubles no message when the gateway is killed in the middle of a conversation', async () => {
    const texts = Array.from({ length: 30 }, (_, at) => `Message ${String(at + 1).padStart(2, '0')}`)
    for (const text of texts.slice(0, 10)) await world.sandbox.send(friend.number, owner.number, { kind: 'text', text })
    const killing = world.restartGateway('SIGKILL')
    for (const text of texts.slice(10)) await world.sandbox.send(friend.number, owner.number, { kind: 'text', text })
    await killing
    const timeline = page.locator('wg-message-timeline')
    await timeline.getByText('Message 30').waitFor({ timeout: 30_000 })

    const sent = (await world.sandbox.messages(owner.number))
      .filter(({ kind }) => kind === 'text')
      .map(({ text }) => text)
    const [, organization, , session, chat] = new URL(page.url()).pathname.split('/').slice(1)
    const shown = await page.evaluate(
      async ([organizationId, path]) => {
        const headers = { 'content-type': 'application/json' }
        const answer = await fetch('/api/v1/tokens', {
          method: 'POST',
          headers,
          body: JSON.stringify({ organizationId }),
        })
        const { token } = (await answer.json()) as { token: string }
        const list = await fetch(path ?? '', { headers: { authorization: `Bearer ${token}` } })
        return ((await list.json()) as { data: { body?: string }[] }).data.map(({ body }) => body)
      },
      [organization, `/api/v1/sessions/${session}/chats/${chat}/messages?limit=200`],
    )
    // newest first, and in the order in which they were sent although WhatsApp's times are whole seconds
    expect(shown.filter((body) => body !== undefined).reverse()).toEqual(sent)
  })

  it('goes on live after the restart: the stream resumed', async () => {
    await friend.write(owner.number, 'Still there?')
    await page.locator('wg-message-timeline').getByText('Still there?').waitFor()
  })
})
