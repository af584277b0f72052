import '../../src/define.js'
import { expect } from 'chai'
import { html } from 'lit'
import { tokens } from '../../src/styles/tokens.styles.js'
import { endClientsAfterEach, living } from '../fake.js'
import { cleanUpAfterEach, deepElements, eventually, mount, settled } from '../mount.js'
import { byRole, reads } from '../perceive.js'

cleanUpAfterEach()
endClientsAfterEach()

const names = [...new Set(tokens.cssText.match(/--wg-[a-z-]+/g))].sort()
/** A value that no default has, by what a token's name says it is. */
function unusual(token: string): string {
  if (token.includes('color')) return 'rgb(1, 254, 3)'
  if (token.includes('family') || token.includes('mono')) return 'Unusual'
  if (token.includes('shadow')) return 'rgb(1, 254, 3) 0px 0px 7px'
  return token.includes('duration') ? '777ms' : '31px'
}

/** Everything that styles can show of what is on the page, in one text. */
function looks(root: Element): string {
  const seen: string[] = []
  for (const element of deepElements(root)) {
    const style = getComputedStyle(element)
    seen.push(
      ...[style.color, style.backgroundColor, style.backgroundImage, style.borderTopColor, style.outlineColor],
      ...[style.fontFamily, style.fontSize, style.padding, style.gap, style.borderRadius, style.minBlockSize],
      ...[style.blockSize, style.boxShadow, style.transitionDuration, style.gridTemplateRows],
    )
  }
  return seen.join()
}

async function page(): Promise<Element> {
  const { client } = living('superAdmin')
  const { client: owner, gateway } = living('owner')
  const [session] = gateway.state.sessions.values()
  const [webhook] = gateway.state.webhooks.values()
  if (!session || !webhook) throw new Error('the world has none')
  // A delivery that failed and will be tried again is what warns.
  gateway.state.webhooks.set(webhook.id, { ...webhook, url: 'https://orders.lantern.example/500' })
  const element = await mount(
    html`<div>
      <wg-sessions .client=${owner}></wg-sessions>
      <wg-viewer .client=${owner} session-id=${session.id} chat-id="15550111@s.whatsapp.net"></wg-viewer>
      <wg-contacts .client=${owner}></wg-contacts>
      <wg-admin-sessions .client=${client}></wg-admin-sessions>
      <wg-admin-users .client=${client}></wg-admin-users>
      <wg-api-keys .client=${owner}></wg-api-keys>
      <wg-webhooks .client=${owner} webhook-id=${webhook.id}></wg-webhooks>
    </div>`,
    { width: 1000 },
  )
  await reads(element, 'Order system')
  await reads(element, 'Bo Vance')
  await reads(element, 'Please keep two for me')
  await eventually('the stream', () => gateway.openStreams > 0)
  gateway.setStatus(session.id, 'starting', 'reconnecting')
  await reads(element, 'Failed, will be tried again')
  ;(await byRole(element, 'searchbox')).focus()
  await settled(element)
  return element
}

describe('a token', () => {
  it('that is in the guide is in the style sheets, and the other way round', async () => {
    const guide = await (await fetch('/docs/guides/theming.md')).text()
    const listed = [...guide.matchAll(/^\| `(--wg-[a-z-]+)`/gm)].map(([, name]) => name)
    expect(listed.sort()).to.deep.equal(names)
  })

  it(`changes something that is on the screen, each of ${String(names.length)}`, async () => {
    const element = await page()
    const { style } = document.documentElement
    let same: string[] = []
    await eventually('every token counts', () => {
      const before = looks(element)
      same = names.filter((token) => {
        style.setProperty(token, unusual(token))
        const changed = looks(element) !== before
        style.removeProperty(token)
        return !changed
      })
      return same.length === 0
    }).catch(() => {
      throw new Error(`these change nothing: ${same.join(', ')}`)
    })
  }).timeout(30_000)
})
