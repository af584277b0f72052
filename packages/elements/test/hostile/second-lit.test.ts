import { expect } from 'chai'
import { html } from 'lit'
import { eventually, mount } from '../mount.js'

const violated: string[] = []
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
  violated.push(`${violatedDirective} ${sample}`)
})

/** An element whose module needs a Lit of its own, as a second bundle on the page has it. */
async function secondBundle(): Promise<void> {
  const copy: string = '/node_modules/lit-html/development/lit-html.js?second'
  const lit = (await import(copy)) as { render(value: unknown, into: DocumentFragment): void }
  customElements.define(
    'wg-second-bundle',
    class extends HTMLElement {
      connectedCallback(): void {
        lit.render('half', this.attachShadow({ mode: 'open' }))
      }
    },
  )
}

describe('a page whose policy lets nobody make the lit-html policy again', () => {
  it('refuses a second bundle by the policy’s name, and its tags keep what the page put into them', async () => {
    const place = await mount(html`<wg-second-bundle>Chat is not available here.</wg-second-bundle>`)
    const failure = await secondBundle().then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(failure).to.be.instanceOf(TypeError)
    expect(String(failure)).to.include('lit-html')
    await eventually('the report', () =>
      violated.some((one) => one.startsWith('trusted-types') && one.includes('lit-html')),
    )
    expect(customElements.get('wg-second-bundle')).to.equal(undefined)
    expect(place.matches(':defined')).to.equal(false)
    expect(place.shadowRoot).to.equal(null)
    expect(place.textContent).to.equal('Chat is not available here.')
  })
})
