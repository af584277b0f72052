import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { register } from './support/people.js'
import { addNumber, linkByQr, pairingCode } from './support/linking.js'
import { openPhone } from './support/phone.js'
import { openWorld, type JourneyWorld } from './support/world.js'

describe('linking a phone from the dashboard', () => {
  let world: JourneyWorld
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  const newcomer = async (name: string) => {
    const page = await world.newPage()
    await register(page, name, `${name.toLowerCase()}@example.test`)
    return page
  }

  it('registers, adds a number, scans its code with a phone and sees it work, without a reload', async () => {
    const page = await newcomer('Ana')
    const phone = await openPhone(world, 'Ana’s phone', '15550100301')
    await addNumber(page, 'Support line')
    await page.getByText(/Code 1 of 6/).waitFor()
    await page.getByText(/left$/).first().waitFor()
    expect(await phone.scan(page)).toMatch(/^Linked/)
    await page.getByText('Linked as +1 555 010 0301').first().waitFor()
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('row', { name: /Support line.*\+1 555 010 0301.*Working/ }).waitFor()
  })

  it('links with a code that is typed on the phone', async () => {
    const page = await newcomer('Bo')
    const phone = await openPhone(world, 'Bo’s phone', '15550100302')
    await addNumber(page, 'Orders')
    await page.getByRole('tab', { name: 'Use a code instead' }).click()
    await page.getByLabel('Number of the phone').fill('+1 555 010 0302')
    await page.getByRole('button', { name: 'Get a code' }).click()
    const code = await pairingCode(page)
    expect(await phone.enterCode(code)).toMatch(/^Linked/)
    await page.getByText('Linked as +1 555 010 0302').first().waitFor()
  })

  it('refuses a wrong code on the phone and stays ready', async () => {
    const page = await newcomer('Cleo')
    const phone = await openPhone(world, 'Cleo’s phone', '15550100303')
    await addNumber(page, 'Desk')
    await page.getByRole('tab', { name: 'Use a code instead' }).click()
    await page.getByLabel('Number of the phone').fill('15550100303')
    await page.getByRole('button', { name: 'Get a code' }).click()
    const right = await pairingCode(page)
    expect(await phone.enterCode(right === 'AAAA-AAAA' ? 'BBBB-BBBB' : 'AAAA-AAAA')).not.toMatch(/^Linked/)
    expect(await phone.enterCode(right)).toMatch(/^Linked/)
    await page
      .getByText(/^Linked as/)
      .first()
      .waitFor()
  })

  it('says what is wrong with a malformed number before asking the gateway', async () => {
    const page = await newcomer('Dina')
    await addNumber(page, 'Typo')
    await page.getByRole('tab', { name: 'Use a code instead' }).click()
    await page.getByLabel('Number of the phone').fill('0812')
    await page.getByRole('button', { name: 'Get a code' }).click()
    await page.getByText('Leave out the leading 0').waitFor()
  })

  it('offers new codes when nobody scanned, and links with one of them', async () => {
    const page = await newcomer('Emil')
    const phone = await openPhone(world, 'Emil’s phone', '15550100305')
    await addNumber(page, 'Slow hands')
    await page.getByText(/Code 1 of 6/).waitFor()
    await world.sandbox.fault('expire_codes', { close: true })
    await page.getByRole('button', { name: 'Show a new code' }).click()
    await page.getByText(/Code 1 of 6/).waitFor()
    expect(await phone.scan(page)).toMatch(/^Linked/)
    await page
      .getByText(/^Linked as/)
      .first()
      .waitFor()
  })

  it('links by scanning after the code was replaced in the middle', async () => {
    const page = await newcomer('Fay')
    const phone = await openPhone(world, 'Fay’s phone', '15550100306')
    await addNumber(page, 'Rotated')
    const canvas = page.locator('wg-ui-qr canvas')
    await page.getByText(/Code 1 of 6/).waitFor()
    const before = (await canvas.screenshot()).toString('base64')
    await world.sandbox.fault('refresh_secret')
    await expect
      .poll(async () => (await canvas.screenshot()).toString('base64') !== before, { timeout: 10_000 })
      .toBe(true)
    expect(await phone.scan(page)).toMatch(/^Linked/)
    await page
      .getByText(/^Linked as/)
      .first()
      .waitFor()
  })

  it('keeps a linking attempt through a reload of the page', async () => {
    const page = await newcomer('Gus')
    const phone = await openPhone(world, 'Gus’s phone', '15550100307')
    await addNumber(page, 'Reloaded')
    await page.getByText(/Code 1 of 6/).waitFor()
    await page.reload()
    await page.getByRole('button', { name: /Show code/ }).click()
    expect(await phone.scan(page)).toMatch(/^Linked/)
    await page
      .getByText(/^Linked as/)
      .first()
      .waitFor()
  })

  it('cancels linking and says so', async () => {
    const page = await newcomer('Hana')
    await addNumber(page, 'Not now')
    await page.getByText(/Code 1 of 6/).waitFor()
    await page.getByRole('button', { name: 'Cancel linking' }).click()
    await page.getByText('Linking was cancelled.').first().waitFor()
  })

  it('shows the reason at once when the phone unlinks, and links again', async () => {
    const page = await newcomer('Ida')
    const phone = await openPhone(world, 'Ida’s phone', '15550100309')
    await linkByQr(page, 'Back and forth', phone)
    await world.sandbox.unlink(phone.number)
    await page.getByText('Removed on the phone.').first().waitFor()
    await page
      .getByRole('button', { name: /^Link a phone/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Link again' }).click()
    expect(await phone.scan(page)).toMatch(/^Linked/)
    await page
      .getByText(/^Linked as/)
      .first()
      .waitFor()
  })

  it('shows that the link was opened elsewhere, waits, and takes over when asked', async () => {
    const page = await newcomer('Jan')
    const phone = await openPhone(world, 'Jan’s phone', '15550100310')
    await linkByQr(page, 'Contested', phone)
    await world.sandbox.fault('replace', { number: phone.number })
    await page.getByText('Opened elsewhere with the same link.').first().waitFor()
    await page
      .getByRole('button', { name: /Take over/ })
      .first()
      .click()
    await page.getByRole('row', { name: /Contested.*Working/ }).waitFor()
  })

  it('comes back by itself when the connection drops', async () => {
    const page = await newcomer('Kim')
    const phone = await openPhone(world, 'Kim’s phone', '15550100311')
    await linkByQr(page, 'Wobbly', phone)
    await world.sandbox.fault('drop', { number: phone.number })
    await page
      .getByText(/Connection lost/)
      .first()
      .waitFor()
    await page.getByRole('row', { name: /Wobbly.*Working/ }).waitFor()
  })
})
