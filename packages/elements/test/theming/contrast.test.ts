import '../../src/context/provider.define.js'
import { expect } from 'chai'
import { css, html, LitElement } from 'lit'
import { defineElement } from '../../src/base/define-element.js'
import { tokens } from '../../src/styles/tokens.styles.js'
import { cleanUpAfterEach, mount } from '../mount.js'
import { contrast } from './colour.js'

cleanUpAfterEach()

/** Which private names stand on which, and how much they must differ: 4.5 for text, 3 for what only has to be seen. */
const pairs: readonly (readonly [front: string, grounds: readonly string[], least: number])[] = [
  ['text', ['surface', 'raised', 'bubble-in', 'bubble-out'], 4.5],
  ['muted', ['surface', 'raised', 'bubble-in', 'bubble-out'], 4.5],
  ['accent', ['surface', 'raised', 'bubble-in', 'bubble-out'], 4.5],
  ['on-accent', ['accent'], 4.5],
  ['danger', ['surface', 'raised'], 4.5],
  ['surface', ['danger'], 4.5],
  ['warning', ['surface', 'raised'], 4.5],
  ['success', ['surface', 'raised'], 4.5],
  ['focus', ['surface', 'raised'], 3],
  ['field', ['surface'], 3],
]

class SwatchElement extends LitElement {
  static override styles = [tokens, css``]
  /** The colour that a private name has here, as the browser computes it. */
  colour(name: string): string {
    this.style.backgroundColor = `var(--_${name})`
    return getComputedStyle(this).backgroundColor
  }
}
defineElement('wg-test-swatch' as 'wg-', SwatchElement)

const brands = new CSSStyleSheet()
before(async () => {
  const sheet = await (await fetch('/docs/guides/brands.css')).text()
  brands.replaceSync(sheet)
  document.adoptedStyleSheets.push(brands)
})
after(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== brands)
})

async function tooFaint(brand: string, theme: 'light' | 'dark'): Promise<string[]> {
  const provider = await mount(
    html`<wg-provider theme=${theme} data-brand=${brand}><wg-test-swatch></wg-test-swatch></wg-provider>`,
  )
  const swatch = provider.querySelector('wg-test-swatch') as SwatchElement
  return pairs.flatMap(([front, grounds, least]) =>
    grounds.flatMap((ground) => {
      const found = contrast(swatch.colour(front), swatch.colour(ground))
      return found < least ? [`${front} on ${ground}: ${found.toFixed(2)} of ${String(least)}`] : []
    }),
  )
}

describe('contrast', () => {
  for (const brand of ['', 'tide', 'press', 'signal'])
    for (const theme of ['light', 'dark'] as const)
      it(`is enough for every pair: ${brand || 'default'}, ${theme}`, async () => {
        expect(await tooFaint(brand, theme)).to.deep.equal([])
      })

  it('is measured: grey on white is known', () => {
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.01)
    expect(contrast('rgb(0 0 0 / 0.5)', '#ffffff')).to.be.closeTo(3.95, 0.1)
  })

  it('has brands that differ, each a rule of at most twenty lines', () => {
    const rules = [...brands.cssRules].map((rule) => rule.cssText)
    expect(rules).to.have.lengthOf(3)
    for (const rule of rules) expect(rule.split(';').length).to.be.at.most(19)
  })
})
