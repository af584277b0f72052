import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { generate } from 'lean-qr'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Sandbox } from '../src/index.js'
import { eventually } from './gateway-client.js'
import { cleanUpAfterEach, newClient, phones, startSandbox } from './sandbox-fixture.js'

cleanUpAfterEach()

const { resolve } = createRequire(import.meta.url)
let browser: Browser

beforeAll(async () => {
  execFileSync(process.execPath, [resolve('typescript/bin/tsc'), '-b', fileURLToPath(new URL('..', import.meta.url))])
  const { findBrowser } = (await import(new URL('../../../scripts/browser.mjs', import.meta.url).href)) as {
    findBrowser(): string
  }
  browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
})

afterAll(() => browser.close())

/** Opens the practice-phone page; the test fails when the page reports an error or breaks its own policy. */
async function openPage(sandbox: Sandbox, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  onTestFinished(async () => {
    await page.close()
    // Refusals and the end of the sandbox are network messages; what is left is the page's own fault.
    expect(problems.filter((problem) => !problem.startsWith('Failed to load resource'))).toEqual([])
  })
  await page.goto(sandbox.admin)
  return page
}

/** Draws a code on another page's canvas, as a dashboard does, and takes a picture of it. */
async function photograph(code: string): Promise<Buffer> {
  const bitmap = generate(code)
  const rows = Array.from({ length: bitmap.size }, (_y, y) =>
    Array.from({ length: bitmap.size }, (_x, x) => bitmap.get(x, y)),
  )
  const screen = await browser.newPage()
  await screen.setContent('<canvas width="264" height="264"></canvas>')
  await screen.evaluate((modules) => {
    const context = document.querySelector('canvas')?.getContext('2d')
    if (!context) return
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, 264, 264)
    context.fillStyle = '#000000'
    const unit = 4
    const margin = (264 - unit * modules.length) / 2
    modules.forEach((row, y) =>
      row.forEach((dark, x) => dark && context.fillRect(margin + x * unit, margin + y * unit, unit, unit)),
    )
  }, rows)
  const picture = await screen.locator('canvas').screenshot()
  await screen.close()
  return picture
}

describe('a person with a practice phone', () => {
  it('makes a phone, photographs the code on a screen, and is linked', async () => {
    const sandbox = await startSandbox()
    const page = await openPage(sandbox)
    await page.getByRole('button', { name: 'New phone' }).click()
    await page.getByLabel('Whose phone is it?').fill('Maya')
    await page.getByRole('button', { name: 'Make phone' }).click()
    const client = newClient(sandbox)
    const picture = await photograph(await client.showCode())
    await page.getByRole('button', { name: 'Link a device' }).click()
    await page.getByText(/shows code 1 of 6, for \d+ s/).waitFor()
    await page
      .getByLabel('Choose a picture')
      .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture })
    await page.getByText('Linked: Chrome (Mac OS).').waitFor()
    await eventually(() => client.closeCodes.includes(515) || undefined)
    await client.login()
    await page.getByText('● connected').waitFor()
  })

  it('is told what is wrong with a picture and with a code, and links by a typed code', async () => {
    const sandbox = await startSandbox()
    const { Maya } = phones(sandbox, 'Maya')
    const client = newClient(sandbox)
    await client.showCode()
    const code = await client.socket.requestPairingCode(Maya.number, 'KMNP2345')
    const page = await openPage(sandbox)
    await page.getByRole('button', { name: /Maya/ }).click()
    await page.getByRole('button', { name: 'Link a device' }).click()
    await page.getByText(/waits for a code of this number/).waitFor()
    await page
      .getByLabel('Choose a picture')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
    await page.getByText('This is not a picture.').waitFor()
    await page.getByLabel('Link with a code instead').fill('KMNP-2346')
    await page.getByRole('button', { name: 'Link', exact: true }).click()
    await page.getByText('This code is not right. Check it and type it again.').waitFor()
    await page.getByLabel('Link with a code instead').fill(`${code.slice(0, 4)}-${code.slice(4)}`)
    await page.getByRole('button', { name: 'Link', exact: true }).click()
    await page.getByText(/^Linked:/).waitFor()
  })

  it('writes, reads what the gateway answers, reacts, and unlinks it again', async () => {
    const sandbox = await startSandbox()
    const { Maya } = phones(sandbox, 'Maya', 'Jonas')
    const client = newClient(sandbox)
    await client.link(Maya.number)
    const page = await openPage(sandbox, { viewport: { width: 390, height: 800 }, colorScheme: 'dark' })
    await page.getByRole('button', { name: /Jonas/ }).click()
    await page.getByRole('button', { name: 'Write' }).click()
    await page.getByRole('dialog').getByRole('button', { name: /Maya/ }).click()
    await page.getByLabel('Message', { exact: true }).fill('Are you open?')
    await page.keyboard.press('Enter')
    const question = await client.awaitText('Are you open?')
    await client.socket.sendMessage(question.key.remoteJid ?? '', { text: 'Until six.' })
    await page.getByRole('button', { name: 'Until six.' }).click()
    await page.getByRole('button', { name: 'React with 🙏' }).click()
    await eventually(() => client.messages.find(({ message }) => message.message?.reactionMessage?.text === '🙏'))
    await page.goto(`${sandbox.admin}/#${Maya.number}`)
    await page.getByRole('button', { name: /^Unlink/ }).click()
    await eventually(() => client.closeCodes.includes(401) || undefined)
  })

  it('sees what happens in a group between its messages, and changes it', async () => {
    const sandbox = await startSandbox()
    const { Maya, Jonas } = phones(sandbox, 'Maya', 'Jonas')
    const client = newClient(sandbox)
    await client.link(Jonas.number)
    const made = await client.socket.groupCreate('Choir', [`${Maya.lid}@lid`])
    const page = await openPage(sandbox)
    await page.goto(`${sandbox.admin}/#${Maya.number}/${made.id}`)
    await page.getByText('Jonas made the group “Choir”').waitFor()
    await client.socket.groupUpdateSubject(made.id, 'Big choir')
    await page.getByText('Jonas changed the subject to “Big choir”').waitFor()
    await client.socket.groupParticipantsUpdate(made.id, [`${Maya.lid}@lid`], 'promote')
    await page.getByText('Jonas made Maya an admin').waitFor()
    await page.getByRole('button', { name: 'Chat', exact: true }).click()
    await page.getByRole('button', { name: 'Only admins write' }).click()
    await page.getByRole('button', { name: 'Let everybody write' }).waitFor()
    await eventually(async () => ((await client.socket.groupMetadata(made.id)).announce ? true : undefined))
    await page.getByRole('button', { name: 'Archive' }).click()
    await page.getByText('archived', { exact: true }).waitFor()
  })

  it.each([
    { width: 1280, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)(
    'meets no barrier at $width px in $colorScheme, and nothing is cut off',
    async ({ width, colorScheme }) => {
      const sandbox = await startSandbox()
      const { Maya, Jonas } = phones(sandbox, 'Maya', 'Jonas')
      await sandbox.parts.actions.send(Jonas, Maya.number, { kind: 'text', text: 'Hello' })
      const page = await openPage(sandbox, { viewport: { width, height: 800 }, colorScheme })
      const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8')
      const dialogAddress = `?link#${Maya.number}`
      for (const address of ['', `#${Maya.number}`, `#${Maya.number}/${Jonas.number}`, dialogAddress]) {
        await page.goto(`${sandbox.admin}/${address}`)
        await page
          .getByText(address.includes('/') ? 'Hello' : 'Maya')
          .filter({ visible: true })
          .first()
          .waitFor()
        // The last round is checked with the dialog open.
        if (address === dialogAddress) await page.getByRole('button', { name: 'Link a device' }).click()
        await page.evaluate(axe)
        const violations = await page.evaluate(async () => {
          const { axe: checker } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
          return (await checker.run()).violations.map(({ id }) => id)
        })
        expect(violations).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    },
  )
})
