import { expect } from 'chai'
import { css, html, LitElement } from 'lit'
import { axeFindings } from '../axe.js'
import { cleanUpAfterEach, mount } from '../mount.js'
import { setForcedColors, setWidth } from './page.js'
import { spilling } from './spilling.js'
import { unseenFocus } from './unseen-focus.js'

/** A card with one of each mistake that a story must not have. */
class FaultyCard extends LitElement {
  static override styles = css`
    .pale {
      color: light-dark(#000, #333);
    }
    .long {
      inline-size: 500px;
    }
    .scrolled {
      overflow-x: auto;
    }
    .tight {
      inline-size: 100px;
      white-space: nowrap;
    }
    .glowing:focus {
      outline: none;
      box-shadow: 0 0 0 3px blue;
    }
    button {
      background: white;
      color: black;
    }
    .ringed:focus {
      outline: 2px solid;
    }
  `

  protected override render() {
    return html`<p class="pale">Pale in the dark</p>
      <div class="scrolled"><div class="long">May be long: it scrolls</div></div>
      <div class="long">Too long for a phone</div>
      <div class="tight">More words than the box is wide</div>
      <button class="ringed">Ringed</button>
      <button class="glowing">Glows when focused</button>
      <input type="checkbox" />`
  }
}

customElements.define('x-faulty-card', FaultyCard)

describe('what the stories are looked at with', () => {
  cleanUpAfterEach()
  afterEach(() => setWidth(800))

  const faultyCard = () => mount(html`<x-faulty-card></x-faulty-card>`)

  it('sees a field without a name', async () => {
    const found = await axeFindings(await faultyCard())
    expect(found.filter((one) => one.startsWith('label:'))).to.have.length(1)
  })

  it('sees a contrast that is too low, in the scheme where it is', async () => {
    const card = await faultyCard()
    expect(await axeFindings(card, ['color-contrast'])).to.deep.equal([])
    document.documentElement.style.colorScheme = 'dark'
    document.body.style.backgroundColor = '#16171a'
    const found = await axeFindings(card, ['color-contrast'])
    document.body.style.backgroundColor = ''
    expect(found).to.have.length(1)
    expect(found[0]).to.contain('#333333')
  })

  it('sees what spills sideways on a phone, and lets scroll what scrolls', async () => {
    const card = await faultyCard()
    await setWidth(390)
    expect(spilling(card).map((one) => one.replace(/\d+/g, 'n'))).to.deep.equal([
      'the page is n px wide',
      'x-faulty-card div.long reaches from n to n px',
      'x-faulty-card div.tight: n px in n px',
    ])
  })

  it('sees a focus that only a shadow shows, which forced colours take away', async () => {
    const card = await faultyCard()
    await setForcedColors(true)
    expect(await unseenFocus(card)).to.deep.equal(['x-faulty-card button.glowing does not show that it has the focus'])
    await setForcedColors(false)
  })
})
